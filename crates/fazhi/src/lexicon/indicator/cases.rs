//! Sentences for indicators: two whose first figure is one, and one with a figure that looks like it and is none.

use crate::lexicon::indicator::rows;

/// Id, two sentences that state it first, a sentence in which no figure is it.
#[rustfmt::skip]
const CASES: &[[&str; 4]] = &[
    ["leadership.agenda_items", "县政府常务会议研究法治工作12次。", "县委常委会专题研究法治政府建设有关议题9个。", "研究乡村振兴工作12次。"],
    ["leadership.reports_heard", "县委常委会听取法治政府建设情况汇报4次。", "听取全面依法治县工作汇报3次。", "听取安全生产汇报4次。"],
    ["study.group_sessions", "县委理论学习中心组开展法治学习8次。", "开展法治专题学习6次。", "开展党史学习8次。"],
    ["study.meeting_sessions", "常务会议会前学法12次。", "组织领导干部集体学法5次。", "组织会议12次。"],
    ["study.lectures", "举办法治讲座4场。", "举办依法行政专题讲座2次。", "举办健康讲座4场。"],
    ["training.courses", "举办执法业务培训班3期。", "开展行政执法人员培训5期。", "举办就业技能培训班3期。"],
    ["training.participants", "举办法治培训班,培训干部320人次。", "全年轮训,参训人员1500人次。", "接待游客320人次。"],
    ["exam.participation_rate", "学法考试参考率98%。", "法宣在线考试参考率、通过率均为100%。", "绿化率98%。"],
    ["exam.pass_rate", "干部学法考试合格率99.5%。", "全县学法考试通过率100%。", "食品抽检合格率99.5%。"],
    ["exam.excellence_rate", "年度学法考试优秀率92%。", "公务员学法考试优秀率达90%。", "案卷优秀率92%。"],
    ["duty_reports.persons", "组织12名乡镇长开展现场述法,其中书面述法80人。", "现场述法12人。", "旁听12人。"],
    ["court_hearings.observed", "组织旁听庭审4次。", "开展庭审旁听活动3次。", "组织参观4次。"],
    ["leadership.committee_meetings", "召开法治政府建设领导小组会议3次。", "召开全面依法治县委员会会议2次。", "召开防汛会议3次。"],
    ["leadership.lessons", "县长讲授法治课1次。", "主要负责人上法治专题党课2堂。", "校长讲法治课12次。"],
    ["inspection.bodies", "对15个乡镇开展法治督察。", "对8个单位开展法治建设督察。", "走访15个乡镇。"],
    ["model.projects", "推荐示范项目3个。", "命名法治政府建设示范项目5个。", "签约投资项目3个。"],
    ["officers.training_hours", "执法人员年人均培训60学时。", "执法人员每年参加公共法律知识培训不少于40学时。", "应急值班24小时。"],
    ["powers.items", "公布权责清单事项564项。", "梳理行政权力事项1203项。", "下放行政权力事项46项。"],
    ["approvals.transferred", "承接省级下放事项32项。", "完成审批事项划转120项。", "收回事项32项。"],
    ["approvals.cut_items", "取消审批事项12项。", "减少审批事项15项。", "取消证明事项12项。"],
    ["approvals.cut_documents", "精简申请材料46项。", "核减办事材料30项。", "印制宣传材料46份。"],
    ["approvals.cut_steps", "压减审批环节14个。", "减少办理环节20个。", "检查生产环节14个。"],
    ["services.one_matter", "推出“一件事”主题服务13个。", "上线“高效办成一件事”集成服务21项。", "推出新产品13个。"],
    ["services.online_rate", "全程网办率达88.7%。", "政务服务事项网上可办率99%。", "宽带普及率88.7%。"],
    ["services.tolerant_items", "推行容缺受理事项101项。", "公布容缺办理事项85项。", "公布责任事项101项。"],
    ["services.anywhere_items", "实现跨省通办事项140项。", "推出全城通办事项280个。", "推出收费事项140项。"],
    ["services.hall_items", "政务服务中心进驻事项1206项。", "镇便民服务中心进驻政务服务事项148项。", "中心进驻企业120家。"],
    ["licences.received", "全年受理行政许可申请530件。", "办理行政许可案件60件。", "受理投诉530件。"],
    ["licences.granted", "准予行政许可528件。", "行政许可申请中,准予许可60件。", "不予许可3件。"],
    ["random_checks.conducted", "开展双随机抽查42批次。", "完成“双随机、一公开”检查36次。", "开展抽样42批次。"],
    ["enterprises.inspections", "全年开展涉企行政检查1864次。", "实施涉企检查320次。", "走访企业320家。"],
    ["enterprises.inspection_change", "涉企检查频次同比下降31.5%。", "涉企行政检查总量较上年减少20%。", "企业利润同比下降31.5%。"],
    ["money.wages_recovered", "追讨欠薪1386万元。", "为农民工追回拖欠工资676万元。", "发放奖金676万元。"],
    ["money.losses_recovered", "为群众挽回经济损失293万元。", "避免经济损失1200万元。", "造成直接损失293万元。"],
    ["hotline.requests", "办理12345热线诉求2547件。", "受理市长热线工单438件。", "受理投诉438件。"],
    ["legislation.bills", "提请审议地方性法规草案9件。", "提请市人大常委会审议法规议案11件。", "提请审议预算9件。"],
    ["legislation.regulations", "制定政府规章5件。", "出台规章3部。", "废止政府规章5件。"],
    ["legislation.repealed", "废止政府规章8件。", "废止不适应改革的规章4件。", "制定政府规章8件。"],
    ["normative_documents.reviewed", "审查行政规范性文件19件。", "完成规范性文件合法性审查27件。", "审查合同19件。"],
    ["normative_documents.filed", "向市政府报备规范性文件11件。", "审查规范性文件20件,报送备案18件。", "接受企业备案11件。"],
    ["normative_documents.filing_rate", "规范性文件报备率100%。", "规范性文件报备率、及时率均为100%。", "项目开工率100%。"],
    ["normative_documents.cleared", "清理规范性文件214件。", "集中清理行政规范性文件36件。", "清理垃圾214件。"],
    ["normative_documents.repealed", "清理规范性文件,废止14件。", "废止行政规范性文件8件。", "废止标准14件。"],
    ["consultation.comments", "草案公开征求意见,收集意见建议289条。", "立法征集群众意见120条。", "收集民意线索289条。"],
    ["decisions.major", "确定重大行政决策事项8项。", "审查重大行政决策5件。", "审查预算5件。"],
    ["legal_review.contracts", "审查合同136份。", "法律顾问审核各类协议52份。", "签订合同136份。"],
    ["legal_review.opinions", "出具法律意见510份。", "法律顾问提供法律意见300次。", "收到群众来信510件。"],
    ["legal_review.meetings", "县司法局列席县政府常务会议24次,审查合同5份。", "法律顾问参加重大事项会议36次。", "召开人大会议24次。"],
    ["lawyers.advisers", "全县聘请法律顾问41名。", "聘请律师2名担任法律顾问。", "聘请教练41名。"],
    ["lawyers.public", "现有公职律师18名。", "配备公职律师36人。", "新增社会律师18名。"],
    ["enforcement.bodies", "确认行政执法主体25家。", "全县37家行政执法主体完成清单编制。", "新增市场主体25家。"],
    ["officers.certificates_issued", "换发行政执法证215人。", "申领执法证件48个。", "注销执法证件37个。"],
    ["officers.certified_rate", "执法人员持证率100%。", "行政执法人员持证上岗率99%。", "医师持证人数增长9%。"],
    ["penalties.cases", "作出行政处罚342件。", "开展专项整治,立案查处1043件。", "刑事立案342件。"],
    ["penalties.amount", "罚没款586.4万元。", "罚款22600元。", "减免罚款586.4万元。"],
    ["enforcement.joint_actions", "开展联合执法21次。", "开展专项整治行动12次。", "开展联合演练21次。"],
    ["leniency.cases", "适用免罚清单不予处罚216件。", "办理免予处罚案件97件。", "从重处罚16件。"],
    ["leniency.amount", "减免罚款1.36亿元。", "免罚案件减免金额308万元。", "减免租金1.36亿元。"],
    ["hazards.found", "排查安全隐患452处。", "检查发现隐患5399条。", "整改隐患452处。"],
    ["hazards.rectified", "整改隐患449处。", "消除安全隐患1200处。", "发现隐患449处。"],
    ["hazards.rectified_rate", "排查隐患,整改率99.3%。", "隐患整改率达92%。", "审计问题整改率99.3%。"],
    ["case_files.reviewed", "评查行政执法案卷320宗。", "抽查处罚案卷168宗。", "通报案件320宗。"],
    ["legal_checks.discussions", "集体讨论重大执法案件4次。", "集体讨论重大处罚案件12件。", "小组讨论4次。"],
    ["penalties.published", "公示行政处罚信息159条。", "“双公示”信息1200条。", "公示财政预算159条。"],
    ["mediation.cases", "全年调解矛盾纠纷63件。", "人民调解员受理纠纷4627件。", "调解行政复议案件63件。"],
    ["mediation.success_rate", "调解纠纷320件,调解成功率98.6%。", "矛盾纠纷调解成功率达99%。", "创业成功率98.6%。"],
    ["mediation.organizations", "设立人民调解组织231个。", "建成村级调委会36个。", "建成党组织231个。"],
    ["petitions.received", "办理信访件22件。", "受理群众诉求2208宗。", "受理申报22件。"],
    ["petitions.closed_rate", "信访事项办结率97%。", "群众来信来访,化解率98%。", "项目竣工率97%。"],
    ["petitions.change", "赴省走访批次同比下降70%。", "信访总量同比下降12%。", "客流总量同比下降12%。"],
    ["adjudication.cases", "办理行政裁决案件43件。", "行政裁决30宗。", "劳动仲裁30宗。"],
    ["reconsideration.received", "新收行政复议申请163件。", "办理行政复议案件15件。", "办理行政许可15件。"],
    ["reconsideration.closed", "审结行政复议案件136件。", "办结复议案件20件。", "审结诉讼案件136件。"],
    ["reconsideration.corrected", "办理行政复议,直接纠正6件。", "审结复议案件,纠错12件。", "纠正违规停车6件。"],
    ["reconsideration.correction_rate", "行政复议纠错率12.07%。", "复议案件纠错率10.8%。", "考试纠错率12.07%。"],
    ["reconsideration.first_choice_rate", "行政复议首选率80%。", "复议首选率达76%。", "品牌首选项80%。"],
    ["litigation.cases", "全县一审行政诉讼案件72件。", "新收行政应诉案件23件。", "民事诉讼72件。"],
    ["litigation.lost", "行政机关败诉5件。", "行政诉讼败诉案件12件。", "行政机关胜诉5件。"],
    ["litigation.lost_rate", "行政诉讼败诉率9.7%。", "败诉率降至6.9%。", "行政诉讼撤诉率9.7%。"],
    ["litigation.heads_in_court_rate", "行政机关负责人出庭应诉率100%。", "出庭率为96.3%。", "工人出勤率100%。"],
    ["procuratorate.public_interest", "行政公益诉讼立案505件。", "办理行政公益诉讼案件31件。", "办理刑事案件31件。"],
    ["proposals.congress", "办理人大代表建议101件。", "办复人大建议36件。", "收到司法建议101件。"],
    ["proposals.consultative", "办理政协提案135件。", "办复政协委员提案48件。", "办理人大代表建议135件。"],
    ["proposals.satisfaction_rate", "办理政协提案,满意率100%。", "人大代表建议满意率98%。", "游客满意率98%。"],
    ["audit.projects", "完成审计项目22个。", "实施审计(调查)项目16个。", "完成绿化项目22个。"],
    ["disclosure.published", "主动公开政府信息9316条。", "公开政务信息112条。", "报送宣传信息9316条。"],
    ["disclosure.requests", "办理依申请公开47件。", "受理政府信息公开申请19件。", "受理专利申请47件。"],
    ["publicity.events", "开展普法宣传活动180场。", "举办法治宣讲32场次。", "举办招聘会180场。"],
    ["publicity.materials", "发放普法资料6.2万份。", "发放宣传手册3500册。", "发放营业执照3500份。"],
    ["publicity.audience", "开展普法宣传,受众10万人次。", "举办法治宣讲,受教育群众2800人次。", "运送旅客10万人次。"],
    ["publicity.legal_adepts", "培育“法律明白人”66名。", "选聘28名“法律明白人”。", "培育致富带头人66名。"],
    ["publicity.model_villages", "新增省级民主法治示范村2个。", "5个社区(村)被评为市级示范。", "新增卫生村2个。"],
    ["legal_aid.cases", "办理法律援助案件879件。", "受理法律援助17起。", "办理救助案件879件。"],
    ["notary.cases", "办理公证800件。", "办结公证案件120件。", "办理登记800件。"],
    ["data.catalogues", "发布资源目录1.88万类。", "编制数据资源目录320个。", "印制商品目录320份。"],
];

/// The ids of the figures of a sentence.
fn ids(text: &str) -> Vec<Option<&'static str>> {
    let seen = crate::lookup::Seen::read(text);
    let mut figures = crate::fact::figure::scan(&seen, &[]);
    crate::indicator::assign(&seen, &mut figures);
    figures.iter().map(|figure| figure.indicator.map(crate::Indicator::id)).collect()
}

#[test]
fn indicators_of_every_case() {
    assert!(CASES.len() >= 60);
    let mut wrong = Vec::new();
    for &[id, first, second, other] in CASES {
        assert!(rows().any(|row| row.id == id), "{id}");
        for text in [first, second] {
            let found = ids(text);
            if !found.contains(&Some(id)) {
                wrong.push(format!("{id}: {text} {found:?}"));
            }
        }
        let found = ids(other);
        if found.is_empty() || found.contains(&Some(id)) {
            wrong.push(format!("not {id}: {other} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn lists_and_pairs() {
    let cases: &[(&str, &[Option<&str>])] = &[
        ("败诉率由11.6%降至6.9%。", &[None, Some("litigation.lost_rate")]),
        ("学法考试参考率、优秀率均达100%。", &[Some("exam.participation_rate")]),
        (
            "新收行政复议案件80件,办结(含上年结转)75件。",
            &[Some("reconsideration.received"), Some("reconsideration.closed")],
        ),
        ("分别开展“清源”、“护苗”专项行动8个、14个。", &[Some("enforcement.joint_actions"); 2]),
        (
            "办理人大代表建议、政协提案分别为45件、67件。",
            &[Some("proposals.congress"), Some("proposals.consultative")],
        ),
        ("越级上访批次、人次分别下降30%和42%。", &[Some("petitions.change"); 2]),
        ("召开行政复议委员会会议4次。", &[None]),
        ("复议案件中,行政处罚类321件;政府信息公开类106件。", &[None, None]),
        ("从案件类型看,涉及行政处罚的182件、政府信息公开45件。", &[None, None]),
        (
            "新收行政应诉案件86件,其中涉及行政处罚32件、败诉9件,作出行政处罚决定50件。",
            &[Some("litigation.cases"), None, Some("litigation.lost"), Some("penalties.cases")],
        ),
        ("组织执法培训6次,人均64学时。", &[Some("training.courses"), Some("officers.training_hours")]),
        ("受理行政审批事项2136件,制作普法宣传栏36期。", &[Some("licences.received"), None]),
        (
            "持证行政执法人员876人,24家行政执法单位。",
            &[Some("officers.certificates_issued"), Some("enforcement.bodies")],
        ),
        (
            "征求公众对重大决策的意见186条,采纳42条。",
            &[Some("consultation.comments"), Some("consultation.adopted")],
        ),
        ("监督员提出意见建议31条,采纳27条。", &[None, None]),
    ];
    for (text, want) in cases {
        assert_eq!(ids(text), *want, "{text}");
    }
}
