import { type Defect, fileItself } from './defect.ts';

/** Defects of a file's structure. */
export const fileDefects = {
  noRecords: {
    id: 'XB-FILE-001',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '文件中没有订单',
        message: '文件只有表头，没有任何订单行',
        why: '空文件不能算作“全部通过”。',
        fix: '重新导出订单，确认筛选条件没有把订单都排除。',
      },
      en: {
        title: 'no orders in the file',
        message: 'the file has a header and no rows',
        why: 'An empty file must not pass for a clean one.',
        fix: 'Export again and see that the filter did not leave everything out.',
      },
    },
  },
  ragged: {
    id: 'XB-FILE-002',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '列数与表头不符',
        message: '本行有 {found} 个单元格，表头有 {expected} 个',
        why: '列数不符说明单元格可能错位，任何一格都不可信。',
        fix: '检查本行是否多了或少了分隔符；含分隔符的文字要用双引号括起来。',
      },
      en: {
        title: 'row does not fit the header',
        message: 'this row has {found} cells, the header {expected}',
        why: 'Cells may have moved; none of them can be trusted.',
        fix: 'Look for a missing or extra delimiter; text that holds a delimiter stands in double quotes.',
      },
    },
  },
  quoteInsideCell: {
    id: 'XB-FILE-003',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '引号位置不对',
        message: '单元格中间出现了双引号',
        why: '引号不配对时，单元格的边界无法确定。',
        fix: '整个单元格用双引号括起来，里面的双引号写成两个（""）。',
      },
      en: {
        title: 'quote inside a cell',
        message: 'a double quote stands in the middle of a cell',
        why: 'Without matching quotes nobody can tell where the cell ends.',
        fix: 'Put the whole cell in double quotes and write a quote inside it twice ("").',
      },
    },
  },
  textAfterQuote: {
    id: 'XB-FILE-004',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '引号之后还有文字',
        message: '结束引号之后还有文字',
        why: '引号不配对时，单元格的边界无法确定。',
        fix: '单元格里的双引号要写成两个（""）。',
      },
      en: {
        title: 'text after a closing quote',
        message: 'text follows the quote that closes a cell',
        why: 'Without matching quotes nobody can tell where the cell ends.',
        fix: 'Write a quote inside a quoted cell twice ("").',
      },
    },
  },
  conflict: {
    id: 'XB-FILE-005',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '同一订单前后不一致',
        message: '同一订单的第一行写的是“{first}”，本行写的是“{value}”',
        why: '一份清单只有一个表头；两个不同的值无法判断哪个正确。',
        fix: '把同一订单各行的该列改成一致；若是两个包裹，请用不同的订单号分别申报。',
      },
      en: {
        title: 'rows of one order differ',
        message: 'the first row of this order says “{first}”, this one “{value}”',
        why: 'One inventory has one head; nobody can tell which value is right.',
        fix: 'Make the column the same on all rows of the order; two parcels need two order numbers.',
      },
    },
  },
  strangeColumn: {
    id: 'XB-FILE-006',
    severity: 'notice',
    source: fileItself,
    text: {
      zh: {
        title: '不认识的列',
        message: '列“{value}”没有用到{nearest}',
        why: '拼错的列名会让整列数据丢失。',
        fix: '如果这一列应当有用，请按 docs/formats.md 改正列名；否则可以忽略。',
      },
      en: {
        title: 'column not used',
        message: 'column “{value}” is not used{nearest}',
        why: 'A misspelt header loses a whole column.',
        fix: 'If the column matters, spell it as in docs/formats.md; else pass over this.',
      },
    },
  },
  duplicateKey: {
    id: 'XB-FILE-008',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: 'JSON 键重复',
        message: '键“{key}”在同一个对象里出现了两次',
        why: '两个值无法判断哪个正确。',
        fix: '删去多余的一个。',
      },
      en: {
        title: 'key stands twice',
        message: 'key “{key}” stands twice in the same object',
        why: 'Nobody can tell which of the two values is right.',
        fix: 'Remove one of them.',
      },
    },
  },
  repeatedRow: {
    id: 'XB-FILE-009',
    severity: 'error',
    source: fileItself,
    text: {
      zh: {
        title: '同一订单的行重复出现',
        message: '本行与第 {first} 行完全相同，中间隔着别的订单',
        why: '多半是同一批订单导出了两次；照单全收会把数量申报两遍。',
        fix: '删去重复的行；如果确实买了两件，请改数量，或让同一订单的行排在一起。',
      },
      en: {
        title: 'row of an order stands twice',
        message: 'this row is the same as line {first}, with other orders in between',
        why: 'Most likely the same orders were exported twice; taking both would declare the quantity twice.',
        fix: 'Delete the repeated rows; if two were really bought, change the quantity or let the rows stand together.',
      },
    },
  },
  broughtTogether: {
    id: 'XB-FILE-010',
    severity: 'notice',
    source: fileItself,
    text: {
      zh: {
        title: '同一订单的行不在一起',
        message: '有订单的行分散在文件各处，已按订单归拢，{file} 的输出按订单第一次出现的顺序排列',
        why: '一个订单只能申报一次，它的行要合在一起。',
        fix: '不需要做什么；按订单号排序后再导出可以更快。',
      },
      en: {
        title: 'rows of an order stand apart',
        message:
          'rows of one order stand apart in {file}; they were brought together, in the order in which the orders first appear',
        why: 'An order is declared once, so its rows belong together.',
        fix: 'Nothing needs doing; a file sorted by order number is read faster.',
      },
    },
  },
} as const satisfies Record<string, Defect>;
