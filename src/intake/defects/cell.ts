import { type Defect, messageLimits } from './defect.ts';

const codeTables = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: 'JGS-20 海关业务代码集',
  url: '',
};

/** Defects of a single value. */
export const cellDefects = {
  notANumber: {
    id: 'XB-CELL-001',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '不是数字',
        message: '“{value}”不是数字',
        why: '金额、数量和重量在报文中都是十进制数。',
        fix: '只写数字和小数点，例如 1234.50；不要千位分隔符、货币符号和单位。',
      },
      en: {
        title: 'not a number',
        message: '“{value}” is not a number',
        why: 'Amounts, quantities and weights are plain decimals in the messages.',
        fix: 'Write digits and a decimal point only, for example 1234.50: no thousands separators, currency signs or units.',
      },
    },
  },
  scientific: {
    id: 'XB-CELL-002',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '科学计数法',
        message: '“{value}”是科学计数法，原来的数字已经丢失',
        why: 'Excel 会把长数字变成科学计数法，末尾的数字就找不回来了。',
        fix: '从平台重新导出，不要用 Excel 打开后再保存；或把该列设为文本格式后重新填写。',
      },
      en: {
        title: 'scientific notation',
        message: '“{value}” is scientific notation; the digits it stood for are lost',
        why: 'Excel turns long numbers into scientific notation, and the last digits cannot be had back.',
        fix: 'Export again and do not save the file from Excel; or set the column to text and type the value again.',
      },
    },
  },
  tooManyDigits: {
    id: 'XB-CELL-003',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '数字太长',
        message: '“{value}”超过 14 位整数',
        why: '报文中的数最多 19 位，其中 5 位小数。',
        fix: '核对该列是否错位；金额和重量不会有这么多位。',
      },
      en: {
        title: 'too many digits',
        message: '“{value}” has more than 14 digits before the point',
        why: 'A number in the messages holds 19 digits, five of them decimals.',
        fix: 'See whether the columns have moved: no amount or weight has that many digits.',
      },
    },
  },
  tooPrecise: {
    id: 'XB-CELL-004',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '小数位太多',
        message: '“{value}”超过 5 位小数',
        why: '报文中的数最多 5 位小数；多余的位数不能擅自舍入。',
        fix: '按实际四舍五入到 5 位小数以内。',
      },
      en: {
        title: 'too many decimals',
        message: '“{value}” has more than five decimals',
        why: 'The messages hold five decimals; rounding is yours to decide.',
        fix: 'Round the value to five decimals or fewer.',
      },
    },
  },
  unknownCountry: {
    id: 'XB-CELL-010',
    severity: 'error',
    source: codeTables,
    text: {
      zh: {
        title: '国家（地区）不认识',
        message: '“{value}”不是国家（地区）代码或名称',
        why: '运抵国和原产国按海关国别代码申报。',
        fix: '填写两位或三位 ISO 代码（US、USA）或国家（地区）名称。',
      },
      en: {
        title: 'unknown country',
        message: '“{value}” is no country code or name',
        why: 'Destination and origin are declared by customs country code.',
        fix: 'Write the ISO code (US or USA) or the name of the country.',
      },
    },
  },
  unknownCurrency: {
    id: 'XB-CELL-011',
    severity: 'error',
    source: codeTables,
    text: {
      zh: {
        title: '币制不认识',
        message: '“{value}”不是币制代码',
        why: '币制按海关币制代码申报。',
        fix: '填写三位 ISO 代码，例如 USD、EUR、CNY。',
      },
      en: {
        title: 'unknown currency',
        message: '“{value}” is no currency code',
        why: 'Currencies are declared by customs currency code.',
        fix: 'Write the three-letter ISO code, for example USD, EUR or CNY.',
      },
    },
  },
  unknownUnit: {
    id: 'XB-CELL-012',
    severity: 'error',
    source: codeTables,
    text: {
      zh: {
        title: '计量单位不认识',
        message: '“{value}”不是海关计量单位',
        why: '数量按海关计量单位代码申报。',
        fix: '填写海关计量单位的名称或代码，例如 件（011）、个（007）、千克（035）。',
      },
      en: {
        title: 'unknown unit',
        message: '“{value}” is no customs unit',
        why: 'Quantities are declared in customs units.',
        fix: 'Write the name or code of a customs unit, for example 件 (011), 个 (007), 千克 (035).',
      },
    },
  },
  unknownWrap: {
    id: 'XB-CELL-013',
    severity: 'error',
    source: codeTables,
    text: {
      zh: {
        title: '包装种类不认识',
        message: '“{value}”不是包装种类代码',
        why: '包装种类在清单中是一位代码。',
        fix: '填写 1 木箱、2 纸箱、3 桶装、4 散装、5 托盘、6 包、7 其它。',
      },
      en: {
        title: 'unknown wrap type',
        message: '“{value}” is no wrap type',
        why: 'The inventory takes a one-digit wrap type.',
        fix: 'Write 1 wooden case, 2 carton, 3 barrel, 4 bulk, 5 pallet, 6 bag or 7 other.',
      },
    },
  },
  unknownClaim: {
    id: 'XB-CELL-014',
    severity: 'error',
    source: { title: 'xborder docs/formats.md', article: 'claims', url: '' },
    text: {
      zh: {
        title: '申请的通道不认识',
        message: '“{value}”不是 非贸、非退、非征 中的任何一个',
        why: '每一项申请都要单独核对。',
        fix: '填写 non-trade、non-rebate、non-levy（或 非贸、非退、非征），用空格分开。',
      },
      en: {
        title: 'unknown regime',
        message: '“{value}” is none of non-trade, non-rebate, non-levy',
        why: 'Each claimed regime is checked on its own.',
        fix: 'Write non-trade, non-rebate, non-levy (or 非贸, 非退, 非征), separated by spaces.',
      },
    },
  },
  unclearAnswer: {
    id: 'XB-CELL-015',
    severity: 'error',
    source: { title: 'xborder docs/formats.md', article: 'refund', url: '' },
    text: {
      zh: {
        title: '是否退税没有写清',
        message: '“{value}”既不是“是”也不是“否”',
        why: '是否申请退税决定申报业务类型。',
        fix: '填写 yes 或 no（是、否）。',
      },
      en: {
        title: 'neither yes nor no',
        message: '“{value}” is neither yes nor no',
        why: 'Whether a refund is claimed decides how the parcel is declared.',
        fix: 'Write yes or no.',
      },
    },
  },
  tooLong: {
    id: 'XB-CELL-016',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '文字太长',
        message: '“{value}”超过该列允许的长度',
        why: '报文对每个字段的长度都有限制。',
        fix: '缩短文字；长度限制见 docs/formats.md。',
      },
      en: {
        title: 'text too long',
        message: '“{value}” is longer than its column may be',
        why: 'Every field of the messages has a greatest length.',
        fix: 'Shorten it; docs/formats.md has the lengths.',
      },
    },
  },
  damagedNumber: {
    id: 'XB-CELL-020',
    severity: 'error',
    source: messageLimits,
    text: {
      zh: {
        title: '编号变成了科学计数法',
        message: '“{value}”是被表格软件改写过的编号',
        why: '编号的末尾几位已经丢失，三单对碰必然失败。',
        fix: '从平台重新导出；编号列必须是文本格式。',
      },
      en: {
        title: 'number damaged by a spreadsheet',
        message: '“{value}” is a number that a spreadsheet has rewritten',
        why: 'Its last digits are lost, and order, waybill and inventory will not match.',
        fix: 'Export again from the platform; keep the column as text.',
      },
    },
  },
  unsure: {
    id: 'XB-CELL-040',
    severity: 'error',
    source: { title: 'xborder docs/formats', article: '', url: '' },
    text: {
      zh: {
        title: '单元格内容无法可靠读取',
        message: '“{column}”一格的内容无法可靠地读成商品或金额',
        why: '猜出来的品名、数量或金额一旦申报，就是申报不实。',
        fix: '见 docs/formats 中该格式的说明；改用能逐行列出商品的导出，或把本订单改写成 xborder 的订单文件。',
      },
      en: {
        title: 'cell that cannot be read with certainty',
        message: 'the cell “{column}” cannot be read as goods or amounts with certainty',
        why: 'A guessed name, quantity or amount would be a false declaration.',
        fix: 'See the page of this format in docs/formats; use an export with one row for each item, or write this order as an xborder order file.',
      },
    },
  },
  apostrophe: {
    id: 'XB-CELL-022',
    severity: 'notice',
    source: { title: 'xborder docs/formats.md', article: '', url: '' },
    text: {
      zh: {
        title: '数字前有撇号',
        message: '“{value}”前的撇号是表格软件加的，已按没有撇号读取',
        why: '撇号让表格软件把数字当作文字；文件经过了表格软件，其他数字可能已受损。',
        fix: '不需要做什么；请留意同一文件里的长数字和开头的 0。',
      },
      en: {
        title: 'apostrophe before a number',
        message: 'the apostrophe before “{value}” is a spreadsheet’s; it was read without it',
        why: 'It keeps a number as text; the file has been in a spreadsheet, which may have damaged other numbers.',
        fix: 'Nothing needs doing; mind long numbers and first zeros in the same file.',
      },
    },
  },
} as const satisfies Record<string, Defect>;
