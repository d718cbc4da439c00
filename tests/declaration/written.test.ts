import { describe, expect, it } from 'vitest';
import { declarable, declared } from '../../src/declaration/index.ts';
import { declaring, filing, lineWith, parcelWith, verdictWith } from '../support/parcels.ts';
import { xmlOf } from './papers.ts';

const green = declared(declarable(parcelWith({})), verdictWith({}), 'A', declaring);

describe('a parcel with nothing optional', () => {
  it('is this order', () => {
    expect(xmlOf('303', [green])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB303Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="1D0D6DAC-5469-8303-80B6-66E04A69113C" version="1.0">
<ceb:Order>
<ceb:OrderHead>
<ceb:guid>39EBB93B-8A4B-8303-84B8-53072CDC2A6D</ceb:guid>
<ceb:appType>1</ceb:appType>
<ceb:appTime>20261123120000</ceb:appTime>
<ceb:appStatus>2</ceb:appStatus>
<ceb:orderType>E</ceb:orderType>
<ceb:orderNo>SO20261101001</ceb:orderNo>
<ceb:ebpCode>无</ceb:ebpCode>
<ceb:ebpName>Example Marketplace</ceb:ebpName>
<ceb:ebcCode>91440300MA5FEXMP1T</ceb:ebcCode>
<ceb:ebcName>深圳示例电子商务有限公司</ceb:ebcName>
<ceb:goodsValue>25</ceb:goodsValue>
<ceb:freight>0</ceb:freight>
<ceb:currency>502</ceb:currency>
</ceb:OrderHead>
<ceb:OrderList>
<ceb:gnum>1</ceb:gnum>
<ceb:itemNo>TS-001</ceb:itemNo>
<ceb:itemName>棉制针织T恤衫</ceb:itemName>
<ceb:itemDescribe>Cotton T-shirt, blue</ceb:itemDescribe>
<ceb:unit>011</ceb:unit>
<ceb:currency>502</ceb:currency>
<ceb:qty>2</ceb:qty>
<ceb:price>12.5</ceb:price>
<ceb:totalPrice>25</ceb:totalPrice>
</ceb:OrderList>
</ceb:Order>
<ceb:BaseTransfer>
<ceb:copCode>4403180C0D</ceb:copCode>
<ceb:copName>深圳示例报关有限公司</ceb:copName>
<ceb:dxpMode>DXP</ceb:dxpMode>
<ceb:dxpId>DXPENT0000012345</ceb:dxpId>
</ceb:BaseTransfer>
</ceb:CEB303Message>
`);
  });

  it('is this receipt of payment', () => {
    const paid = declared(
      declarable(parcelWith({ freight: 450_000n, paymentNo: 'P&1', paidAt: '2026-11-01T10:20:00Z' })),
      verdictWith({}),
      'A',
      { ...declaring, filing: { ...filing, payment: { code: '4403980A0P', name: '深圳示例支付有限公司' } } },
    );
    expect(xmlOf('403', [paid])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB403Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="06588074-3F87-8403-82AB-9B6BC2FE6444" version="1.0">
<ceb:Receipts>
<ceb:guid>39EBB93B-8A4B-8403-84B8-53072CDC2A6D</ceb:guid>
<ceb:appType>1</ceb:appType>
<ceb:appTime>20261123120000</ceb:appTime>
<ceb:appStatus>2</ceb:appStatus>
<ceb:ebpCode>无</ceb:ebpCode>
<ceb:ebpName>Example Marketplace</ceb:ebpName>
<ceb:ebcCode>91440300MA5FEXMP1T</ceb:ebcCode>
<ceb:ebcName>深圳示例电子商务有限公司</ceb:ebcName>
<ceb:orderNo>SO20261101001</ceb:orderNo>
<ceb:payCode>4403980A0P</ceb:payCode>
<ceb:payName>深圳示例支付有限公司</ceb:payName>
<ceb:payNo>P&amp;1</ceb:payNo>
<ceb:charge>29.5</ceb:charge>
<ceb:currency>502</ceb:currency>
<ceb:accountingDate>20261101182000</ceb:accountingDate>
</ceb:Receipts>
<ceb:BaseTransfer>
<ceb:copCode>4403180C0D</ceb:copCode>
<ceb:copName>深圳示例报关有限公司</ceb:copName>
<ceb:dxpMode>DXP</ceb:dxpMode>
<ceb:dxpId>DXPENT0000012345</ceb:dxpId>
</ceb:BaseTransfer>
</ceb:CEB403Message>
`);
  });

  it('is this waybill', () => {
    expect(xmlOf('505', [green])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB505Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="F8F83E8D-F736-8505-8A5D-47C7F0386DFD" version="1.0">
<ceb:Logistics>
<ceb:guid>39EBB93B-8A4B-8505-84B8-53072CDC2A6D</ceb:guid>
<ceb:appType>1</ceb:appType>
<ceb:appTime>20261123120000</ceb:appTime>
<ceb:appStatus>2</ceb:appStatus>
<ceb:logisticsCode>4403980A0B</ceb:logisticsCode>
<ceb:logisticsName>深圳示例国际货运有限公司</ceb:logisticsName>
<ceb:logisticsNo>YT2630500000001</ceb:logisticsNo>
<ceb:freight>0</ceb:freight>
<ceb:insuredFee>0</ceb:insuredFee>
<ceb:currency>502</ceb:currency>
<ceb:grossWeight>0.65</ceb:grossWeight>
<ceb:packNo>1</ceb:packNo>
<ceb:goodsInfo>棉制针织T恤衫</ceb:goodsInfo>
<ceb:ebcCode>91440300MA5FEXMP1T</ceb:ebcCode>
<ceb:ebcName>深圳示例电子商务有限公司</ceb:ebcName>
</ceb:Logistics>
<ceb:BaseTransfer>
<ceb:copCode>4403180C0D</ceb:copCode>
<ceb:copName>深圳示例报关有限公司</ceb:copName>
<ceb:dxpMode>DXP</ceb:dxpMode>
<ceb:dxpId>DXPENT0000012345</ceb:dxpId>
</ceb:BaseTransfer>
</ceb:CEB505Message>
`);
  });

  it('is this inventory', () => {
    expect(xmlOf('603', [green])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB603Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="1AE7EED3-5548-8603-8B15-8669E6024E69" version="1.0">
<ceb:Inventory>
<ceb:InventoryHead>
<ceb:guid>39EBB93B-8A4B-8603-84B8-53072CDC2A6D</ceb:guid>
<ceb:appType>1</ceb:appType>
<ceb:appTime>20261123120000</ceb:appTime>
<ceb:appStatus>2</ceb:appStatus>
<ceb:customsCode>5345</ceb:customsCode>
<ceb:ebpCode>无</ceb:ebpCode>
<ceb:ebpName>Example Marketplace</ceb:ebpName>
<ceb:orderNo>SO20261101001</ceb:orderNo>
<ceb:logisticsCode>4403980A0B</ceb:logisticsCode>
<ceb:logisticsName>深圳示例国际货运有限公司</ceb:logisticsName>
<ceb:logisticsNo>YT2630500000001</ceb:logisticsNo>
<ceb:copNo>XB2026112339EBB93B8A4B4B853072</ceb:copNo>
<ceb:ieFlag>E</ceb:ieFlag>
<ceb:portCode>5303</ceb:portCode>
<ceb:ieDate>20261123</ceb:ieDate>
<ceb:statisticsFlag>A</ceb:statisticsFlag>
<ceb:agentCode>4403180C0D</ceb:agentCode>
<ceb:agentName>深圳示例报关有限公司</ceb:agentName>
<ceb:ebcCode>91440300MA5FEXMP1T</ceb:ebcCode>
<ceb:ebcName>深圳示例电子商务有限公司</ceb:ebcName>
<ceb:ownerCode>NO</ceb:ownerCode>
<ceb:ownerName>深圳示例电子商务有限公司</ceb:ownerName>
<ceb:tradeMode>9610</ceb:tradeMode>
<ceb:trafMode>5</ceb:trafMode>
<ceb:country>502</ceb:country>
<ceb:POD>502</ceb:POD>
<ceb:freight>0</ceb:freight>
<ceb:fCurrency>502</ceb:fCurrency>
<ceb:fFlag>3</ceb:fFlag>
<ceb:insuredFee>0</ceb:insuredFee>
<ceb:iCurrency>502</ceb:iCurrency>
<ceb:iFlag>3</ceb:iFlag>
<ceb:wrapType>2</ceb:wrapType>
<ceb:packNo>1</ceb:packNo>
<ceb:grossWeight>0.65</ceb:grossWeight>
<ceb:netWeight>0.5</ceb:netWeight>
</ceb:InventoryHead>
<ceb:InventoryList>
<ceb:gnum>1</ceb:gnum>
<ceb:itemNo>TS-001</ceb:itemNo>
<ceb:itemName>棉制针织T恤衫</ceb:itemName>
<ceb:gcode>6109100010</ceb:gcode>
<ceb:gname>棉制针织T恤衫</ceb:gname>
<ceb:gmodel>针织|100%棉|无牌|蓝色</ceb:gmodel>
<ceb:barCode>无</ceb:barCode>
<ceb:country>502</ceb:country>
<ceb:currency>502</ceb:currency>
<ceb:qty>2</ceb:qty>
<ceb:qty1>2</ceb:qty1>
<ceb:unit>011</ceb:unit>
<ceb:unit1>011</ceb:unit1>
<ceb:price>12.5</ceb:price>
<ceb:totalPrice>25</ceb:totalPrice>
</ceb:InventoryList>
</ceb:Inventory>
<ceb:BaseTransfer>
<ceb:copCode>4403180C0D</ceb:copCode>
<ceb:copName>深圳示例报关有限公司</ceb:copName>
<ceb:dxpMode>DXP</ceb:dxpMode>
<ceb:dxpId>DXPENT0000012345</ceb:dxpId>
</ceb:BaseTransfer>
</ceb:CEB603Message>
`);
  });
});

describe('the joint clearance document', () => {
  it('holds one declaration, one inspection and one release, and nothing of the consignee', () => {
    const denied = { granted: false, reasons: ['XB-GDS-003'] };
    const verdict = verdictWith({
      lane: 'inspection',
      regimes: { 'non-trade': 'violated', 'non-rebate': 'proven', 'non-levy': 'unclaimed' },
      exempt: { inspection: denied, examination: denied, manualReview: denied },
      reasons: ['XB-GDS-003'],
      tags: [
        {
          line: 1,
          sku: 'TS-001',
          tag: {
            category: 'aviation',
            code: 'LI_POWERBANK',
            evidence: 'name',
            matched: 'power <bank>',
            start: 0,
            end: 12,
            rule: 'G-AIR-001',
            source: 'IATA DGR',
            air: 'packing-instruction',
          },
        },
      ],
    });
    const xml = xmlOf('clearance', [
      declared(declarable(parcelWith({ port: '3154' })), verdict, 'B', declaring),
    ]);
    const from = xml.indexOf('<Regime>');
    expect(xml.slice(0, from).split('\n').slice(1, 21)).toEqual([
      '<Clearance xmlns="urn:xborder:clearance:1" version="1.0" guid="CB96A7EE-EC5F-8000-88F1-FB65ACEFE89B" declaredAt="20261123120000" ruleBook="2026.11.1" ruleBookDay="2026-11-23">',
      '<Filing>',
      '<EcommerceCode>91440300MA5FEXMP1T</EcommerceCode>',
      '<EcommerceName>深圳示例电子商务有限公司</EcommerceName>',
      '<OwnerCode>NO</OwnerCode>',
      '<OwnerName>深圳示例电子商务有限公司</OwnerName>',
      '<AgentCode>4403180C0D</AgentCode>',
      '<AgentName>深圳示例报关有限公司</AgentName>',
      '<CustomsOffice>5345</CustomsOffice>',
      '<ExitPort>5303</ExitPort>',
      '<ExportDate>2026-11-23</ExportDate>',
      '<TradeMode>9610</TradeMode>',
      '<TransportMode>5</TransportMode>',
      '</Filing>',
      '<Parcel>',
      '<Declaration>',
      '<OrderNo>SO20261101001</OrderNo>',
      '<WaybillNo>YT2630500000001</WaybillNo>',
      '<CopNo>XB2026112339EBB93B8A4B4B853072</CopNo>',
      '<StatisticsFlag>B</StatisticsFlag>',
    ]);
    const exemption = (name: string) => `<${name}>
<Exempt>false</Exempt>
<Reason>
<Code>XB-GDS-003</Code>
<TitleZh>说明 XB-GDS-003</TitleZh>
<TitleEn>words of XB-GDS-003</TitleEn>
</Reason>
</${name}>`;
    expect(xml.slice(from)).toBe(`<Regime>
<Name>non-trade</Name>
<Claimed>true</Claimed>
<Verdict>violated</Verdict>
</Regime>
<Regime>
<Name>non-rebate</Name>
<Claimed>true</Claimed>
<Verdict>proven</Verdict>
</Regime>
<Regime>
<Name>non-levy</Name>
<Claimed>false</Claimed>
<Verdict>unclaimed</Verdict>
</Regime>
<CustomsMessage>
<Type>CEB303</Type>
<Guid>39EBB93B-8A4B-8303-84B8-53072CDC2A6D</Guid>
</CustomsMessage>
<CustomsMessage>
<Type>CEB603</Type>
<Guid>39EBB93B-8A4B-8603-84B8-53072CDC2A6D</Guid>
</CustomsMessage>
</Declaration>
<Inspection>
<Exempt>false</Exempt>
${exemption('QuarantineInspection')}
${exemption('PhysicalExamination')}
${exemption('ManualReview')}
<Tag>
<Line>1</Line>
<Category>aviation</Category>
<Code>LI_POWERBANK</Code>
<Evidence>name</Evidence>
<Matched>power &lt;bank&gt;</Matched>
<Rule>G-AIR-001</Rule>
<Source>IATA DGR</Source>
<Air>packing-instruction</Air>
</Tag>
</Inspection>
<Release>
<Lane>inspection</Lane>
<Condition>
<Code>manual-review</Code>
</Condition>
<Condition>
<Code>joint-inspection</Code>
</Condition>
<Condition>
<Code>summary-declaration</Code>
</Condition>
<Status>declared</Status>
</Release>
</Parcel>
</Clearance>
`);
    expect(xml).not.toMatch(/Jane|Elm Street|555/);
  });

  it('sets no condition for a green parcel under simplified declaration', () => {
    expect(xmlOf('clearance', [green])).toContain(
      '<Release>\n<Lane>green</Lane>\n<Status>declared</Status>\n</Release>',
    );
  });
});

describe('what a message may hold', () => {
  const inventory = (changes: Parameters<typeof parcelWith>[0]) => () =>
    xmlOf('603', [declared(declarable(parcelWith(changes)), verdictWith({}), 'A', declaring)]);

  it('never holds a parcel that is blocked or held', () => {
    for (const lane of ['blocked', null] as const) {
      expect(() => declared(declarable(parcelWith({})), verdictWith({ lane }), 'A', declaring)).toThrow(
        new RangeError(`a parcel in lane ${lane} is never declared`),
      );
    }
  });

  it('refuses what does not fit, naming the element', () => {
    expect(inventory({ waybillNo: '' })).toThrow('logisticsNo: has no value');
    expect(inventory({ waybillNo: 'X'.repeat(33) })).toThrow('logisticsNo: is not of 1 to 32 characters');
    expect(inventory({ waybillNo: '𠮷'.repeat(32) })).not.toThrow();
    expect(inventory({ pieces: 150_000n })).toThrow('packNo: is no whole number of 9 digits');
    expect(inventory({ grossWeight: 10n ** 19n + 1n })).toThrow('grossWeight: is no decimal of 19 digits');
    expect(inventory({ wrapType: '9' })).toThrow('wrapType: is not in its code list');
    expect(inventory({ wrapType: 'toString' })).toThrow('wrapType: is not in its code list');
    expect(inventory({ lines: [lineWith({ hsCode: '610910001' })] })).toThrow('gcode: is not of 10 digits');
    expect(inventory({ lines: [] })).toThrow('InventoryList: stands 0 times, not 1 to 100');
    expect(inventory({ lines: Array.from({ length: 101 }, () => lineWith({})) })).toThrow(
      'InventoryList: stands 101 times, not 1 to 100',
    );
  });

  it('never holds a character that XML cannot hold', () => {
    for (const character of ['\0', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud83d', '\ude00']) {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      expect(inventory({ note: `a${character}b` })).toThrow(new RangeError(`U+${hex} cannot stand in XML`));
    }
  });

  it('writes each run’s own filing, whatever was written before', () => {
    const other = { ...declaring, filing: { ...filing, tradeMode: '9810' as const, customsOffice: '2244' } };
    const parcels = [declaring, other, declaring].map((run) =>
      declared(declarable(parcelWith({})), verdictWith({}), 'A', run),
    );
    expect(xmlOf('603', parcels).match(/<ceb:customsCode>\d+|<ceb:tradeMode>\d+/g)).toEqual([
      '<ceb:customsCode>5345',
      '<ceb:tradeMode>9610',
      '<ceb:customsCode>2244',
      '<ceb:tradeMode>9810',
      '<ceb:customsCode>5345',
      '<ceb:tradeMode>9610',
    ]);
    expect(xmlOf('303', parcels).match(/<ceb:orderType>./g)).toEqual(
      ['E', 'W', 'E'].map((type) => `<ceb:orderType>${type}`),
    );
  });
});
