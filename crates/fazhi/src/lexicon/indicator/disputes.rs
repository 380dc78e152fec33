//! Disputes: mediation, complaints, reconsideration, litigation.

use super::{BODIES, CALLERS, CASES, CHANGE, FILES, HEADS, Matter, RECORDS, Row, SHARE, TIMES};
use crate::Topic;
use crate::indicator::Level::{City, County, Township};

const TOPIC: Topic = Topic::Disputes;
const OVERSIGHT: Topic = Topic::Oversight;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("mediation.cases", "人民调解(矛盾纠纷)件数", "disputes taken up for mediation", &CASES, TOPIC,
        &["矛盾纠纷", "调解…纠纷", "调处…纠纷", "纠纷#", "调解纠纷", "人民调解案件", "排查…纠纷", "受理…纠纷", "调解案件", "化解…纠纷", "化解矛盾纠纷", "调处…诉求", "采集矛盾纠纷", "人民调解#", "调解各类", "参与调解", "调解矛盾", "调解组织受理", "调解组织…案件", "调委会…案件", "调解员…案件", "排查…矛盾", "化解…矛盾", "人民调解…案件", "纠纷|排查#", "矛盾|排查#", "调解组织|调解#", "调委会|调解#", "调解员|调解#", "调解委员会|调解#"])
        .not(&["成功", "行政调解", "劳动争议", "合同纠纷", "行政裁决", "复议", "专利", "重大纠纷", "多发点", "受理群众诉求", "满意", "诉讼", "仲裁", "率", "诉前", "|诉前"])
        .within(&[(Township, 10, 3000), (County, 500, 30_000)]),
    Row::new("mediation.succeeded", "调解成功件数", "disputes settled", &CASES, TOPIC,
        &["调解成功", "成功调解", "成功化解", "调成", "化解成功", "化解重大纠纷", "调处成功", "成功调处", "调解达成", "已化解#", "化解#", "成功#"])
        .about(&[Matter::Dispute]).not(&["率", "复议", "积案", "诉讼", "正在", "尚未", "未化解", "诉前", "|诉前"]).of("mediation.cases"),
    // 化解率 is that of disputes where the text speaks of them: this row stands before that of petitions.
    Row::new("mediation.success_rate", "调解成功率", "share of disputes settled", &SHARE, TOPIC,
        &["调解成功率", "调解率", "成功率", "纠纷调解率", "调处成功率", "调解成功", "调处率", "矛盾纠纷化解率", "纠纷化解率", "调处化解率", "化解率", "成功调解率"]).about(&[Matter::Dispute]).not(&["行政复议", "仲裁", "在线和解", "满意", "复议", "|复议", "|仲裁", "|12315", "|投诉", "诉前", "|诉前"])
        .of("mediation.cases"),
    Row::new("mediation.organizations", "人民调解组织", "people's mediation organizations", &BODIES, TOPIC,
        &["人民调解组织", "人民调解委员会", "调委会", "调解委员会", "人民调解…组织", "调解工作室", "调解室", "调解组织"]).not(&["行政调解", "调解员", "案件"]),
    Row::new("mediation.mediators", "人民调解员", "people's mediators", &HEADS, TOPIC,
        &["人民调解员", "调解员", "专职调解员", "网格调解员"]).not(&["培训", "次", "参加", "纠纷", "补贴"]),
    Row::new("petitions.received", "信访、诉求受理", "petitions received", &super::PETITIONS, TOPIC,
        &["信访件", "信访事项", "受理群众诉求", "信访案件", "群众诉求", "受理信访", "办理信访", "信访#", "群众来信来访", "来信来访", "接待…来访", "受理…信访", "群众信访", "网上信访", "登记…信访", "来信#", "初信初访", "初访", "信访…交办件", "信访平台…件", "接访#", "群众来信|来访#", "来信|来访#", "来信|网信#", "来信|网上信访#", "上访#", "集体访#", "网上投诉#", "接待群众#", "接待来访群众#"])
        .about(&[Matter::Petition]).not(&["办结", "化解", "代理", "积案", "热线", "12345", "调处", "调解", "法律服务", "|法律服务", "重复", "防止", "避免", "预防"]),
    Row::new("petitions.persons", "信访、诉求涉及人数", "persons behind petitions", &CALLERS, TOPIC,
        &["涉及人数", "涉及群众", "来访群众", "信访人", "涉及#", "来访", "信访#", "群众来访", "信访事项", "信访", "接访#", "上访", "集体访", "接待群众#"]).not(&["干部", "工作人员", "信访员", "培训", "领导", "法律服务", "|法律服务", "|法律援助", "法律援助"]).about(&[Matter::Petition]).of("petitions.received"),
    Row::new("petitions.closed", "信访办结", "petitions closed", &CASES, TOPIC,
        &["办结#", "办结信访", "信访…办结", "化解…信访", "信访积案", "化解信访积案", "信访积案化解", "化解…积案", "已办结", "化解#", "办结…信访"]).about(&[Matter::Petition]).not(&["率", "律师", "|法律顾问"]).of("petitions.received"),
    Row::new("petitions.closed_rate", "信访化解率、办结率", "share of petitions settled", &SHARE, TOPIC,
        &["化解率", "办结率", "结案率", "诉求化解率", "信访…办结率", "信访…化解率", "积案化解率", "按期办结率", "按时办结率", "及时办结率"])
        .about(&[Matter::Petition, Matter::Dispute]).not(&["调解成功率", "提案", "满意", "及时受理"]).of("petitions.received"),
    Row::new("petitions.change", "信访批次变化", "change of petitions", &CHANGE, TOPIC,
        &["信访", "走访批次", "访批次", "集体访", "越级访", "上访", "信访总量", "进京访", "赴省", "赴市", "信访量", "信访件次", "信访批次", "初次信访", "信访|批次", "信访|人次", "信访|件次"]).not(&["率", "满意", "警情"]).of("petitions.received"),
    Row::new("administrative_mediation.organizations", "行政调解组织", "administrative mediation organizations", &BODIES, TOPIC, &["行政调解组织", "行政调解委员会", "行政调解…组织"]),
    Row::new("administrative_mediation.cases", "行政调解", "administrative mediations", &super::ACTS, TOPIC,
        &["行政调解案件", "行政调解#", "行政调解…案件", "行政调解纠纷", "行政调解…件", "开展行政调解", "行政调解各类", "行政调解…争议"]).not(&["组织", "复议", "成功#"]),
    Row::new("adjudication.cases", "行政裁决", "administrative adjudications", &CASES, TOPIC,
        &["行政裁决案件", "行政裁决#", "裁决案件", "行政裁决…案件", "裁决#", "专利侵权纠纷行政裁决案件", "裁决…纠纷"]).not(&["仲裁", "国务院", "复议"]).within(&[(County, 0, 500)]),
    // Reconsideration: the review of an act by the body above.
    Row::new("reconsideration.received", "行政复议收案", "reconsideration applications received", &CASES, TOPIC,
        &["收到行政复议申请", "新收行政复议", "行政复议申请", "行政复议案件", "新收#", "收到#", "复议案件", "收到…复议申请", "办理行政复议案件", "新收…复议", "行政复议收案", "复议申请", "行政复议#", "接收…复议申请", "收案#", "被申请行政复议", "被复议#", "被申请复议", "新增行政复议", "复议收案", "收复议案", "收复议案件", "受案", "受案数", "收案数"])
        .about(&[Matter::Reconsideration])
        .not(&["受理后", "办结", "审结", "不予受理", "应诉", "调解", "和解", "纠错", "维持", "驳回", "撤销", "终止", "被纠", "占", "结转#", "结转案件", "结转行政复议", "结转复议", "结转的", "简易", "听证", "意见书", "建议书", "审理", "涉企", "化解", "重大", "已受理", "予以受理", "起诉", "集中在", "案件中", "代理"])
        .within(&[(County, 5, 600), (City, 300, 20_000)]),
    Row::new("reconsideration.accepted", "行政复议受理", "reconsideration applications accepted", &CASES, TOPIC,
        &["受理#", "依法受理#", "受理行政复议", "受理…复议案件", "予以受理", "受理…复议申请", "受理复议", "立案受理", "行政复议受理", "受理行政复议申请", "受理行政复议案件", "复议案件…受理#", "复议申请…受理#", "复议申请|立案#", "复议|其中>予以受理"]).about(&[Matter::Reconsideration])
        .not(&["不予受理", "受理后", "审结", "办结", "收到", "应诉", "受理前", "结转#"]).of("reconsideration.received"),
    Row::new("reconsideration.not_accepted", "行政复议不予受理", "reconsideration applications not accepted", &CASES, TOPIC,
        &["不予受理", "不予受理#", "不受理"]).about(&[Matter::Reconsideration]).of("reconsideration.received"),
    // It may hold cases carried over from the year before.
    Row::new("reconsideration.closed", "行政复议审结", "reconsideration cases closed", &CASES, TOPIC,
        &["审结", "办结", "结案#", "受理后办结", "审结行政复议", "办结行政复议", "审结…复议", "办结…复议", "已审结", "审理终结", "复议案件>审结", "复议案件>办结", "行政复议结案", "复议…结案", "已结#"]).about(&[Matter::Reconsideration])
        .not(&["率", "诉讼", "调解", "维持", "案前", "简易程序", "普通程序", "终止…结案", "方式结案", "撤回"]),
    Row::new("reconsideration.upheld", "行政复议维持", "acts upheld on reconsideration", &CASES, TOPIC,
        &["维持#", "决定维持", "维持原行政行为", "维持…行政行为"]).about(&[Matter::Reconsideration]).of("reconsideration.closed"),
    Row::new("reconsideration.rejected", "行政复议驳回", "reconsideration applications rejected", &CASES, TOPIC,
        &["驳回#", "驳回…申请", "驳回复议"]).about(&[Matter::Reconsideration]).not(&["起诉"]).of("reconsideration.closed"),
    Row::new("reconsideration.ended", "行政复议终止", "reconsideration cases ended", &CASES, TOPIC,
        &["终止#", "终止审理", "终止复议", "撤回申请", "申请人撤回", "撤回#", "主动撤回", "终止…结案", "撤回…结案"]).about(&[Matter::Reconsideration]).not(&["调解", "和解"]).of("reconsideration.closed"),
    Row::new("reconsideration.corrected", "行政复议纠错", "acts corrected on reconsideration", &CASES, TOPIC,
        &["纠错#", "直接纠正", "直接纠错", "撤销#", "撤销…确认违法", "撤销和确认违法", "纠正违法", "撤销、确认违法", "确认违法", "纠错案件", "撤销、变更", "变更、撤销", "纠正…行政行为", "责令履行", "责令重新", "责令重作", "予以纠错", "变更#", "撤销变更", "撤销行政行为", "撤销…行为#"])
        .about(&[Matter::Reconsideration]).not(&["率", "占", "被法院", "决定被"]).of("reconsideration.closed"),
    Row::new("reconsideration.correction_rate", "行政复议纠错率", "share of acts corrected", &SHARE, TOPIC,
        &["纠错率", "复议…纠错率", "直接纠错率", "综合纠错率"]).about(&[Matter::Reconsideration]).within(&[(County, 0, 60), (City, 0, 30)]).of("reconsideration.closed"),
    Row::new("reconsideration.settled", "行政复议调解和解", "reconsideration cases settled", &CASES, TOPIC,
        &["调解和解", "和解#", "调解#", "经调解和解终止", "调解、和解", "和解、调解", "和解终止", "调解终止", "调解结案", "调解撤回", "实质性化解", "和解撤回", "调解和解…结案", "调解…结案", "和解…结案", "化解行政争议", "化解…争议", "和解…终止", "调解…终止"])
        .about(&[Matter::Reconsideration]).not(&["率", "案前", "诉讼"]).of("reconsideration.closed"),
    Row::new("reconsideration.settled_early", "行政复议案前化解", "reconsideration cases settled before acceptance", &CASES, TOPIC,
        &["案前化解", "案前调解", "案前和解", "受理前化解", "诉前化解", "受理前…化解", "受理前…调解", "案前…化解"]).about(&[Matter::Reconsideration]).of("reconsideration.received"),
    Row::new("reconsideration.settled_rate", "行政复议调解和解率", "share of reconsideration cases settled", &SHARE, TOPIC,
        &["调撤结案率", "调解和解率", "和解率", "调撤率", "调解率", "调解结案率", "案前化解率", "化解率", "案件>调解和解", "案件>和解", "案件>调解、和解"]).about(&[Matter::Reconsideration]).within(&[(County, 5, 60)]).of("reconsideration.closed"),
    Row::new("reconsideration.first_choice_rate", "行政复议首选率", "share choosing reconsideration first", &SHARE, TOPIC, &["首选率", "复议首选率", "复议…首选率"]),
    Row::new("reconsideration.closed_rate", "行政复议办结率", "share of reconsideration cases closed in time", &SHARE, TOPIC,
        &["办结率", "审结率", "按期办结率", "结案率", "按时办结率", "按时审结率", "按期审结率", "法定期限内办结率"]).about(&[Matter::Reconsideration]).of("reconsideration.accepted"),
    Row::new("reconsideration.advice", "行政复议意见书、建议书", "written opinions and advice of reconsideration bodies", &FILES, TOPIC,
        &["复议建议书", "复议意见书", "复议意见", "复议|建议书#", "复议|意见书#", "复议建议", "制发…复议…书", "复议意见书、建议书"])
        .not(&["检察", "监督", "司法建议"]).within(&[(County, 0, 50)]),
    Row::new("reconsideration.with_litigation", "行政复议和应诉合计", "reconsideration and litigation cases together", &CASES, TOPIC,
        &["行政复议和应诉案件", "行政复议和行政应诉", "行政复议、应诉", "行政复议、行政诉讼", "行政复议和行政诉讼", "复议和应诉", "复议、诉讼", "复议应诉", "行政复议与应诉", "行政复议及行政应诉", "行政复议及诉讼", "行政复议、行政应诉", "复议、应诉", "行政复议及应诉", "行政复议与行政应诉", "行政复议和应诉", "行政复议与应诉案件"])
        .not(&["工作", "比"]),
    // Litigation against the administration.
    Row::new("litigation.cases", "行政诉讼(应诉)案件", "administrative lawsuits", &CASES, OVERSIGHT,
        &["行政诉讼案件", "行政应诉案件", "行政诉讼", "应诉案件", "一审行政诉讼", "一审行政案件", "一审案件", "行政应诉#", "新收#", "受理行政诉讼", "应诉#", "收到#", "诉讼案件", "受理…行政诉讼", "行政案件#", "被诉", "为被告", "行政诉讼…案件", "被告的…案件", "被告案件#", "一审案件#"])
        .about(&[Matter::Litigation]).not(&["复议", "败诉", "出庭", "审结", "二审", "旁听", "公益", "检察", "率", "再审", "撤诉", "胜诉", "办结", "驳回", "律师事务所", "|律师事务所", "律师", "民事", "代理"]).within(&[(County, 5, 600)]),
    Row::new("litigation.second_instance", "行政诉讼二审案件", "administrative appeals", &CASES, OVERSIGHT, &["二审行政", "二审案件", "行政诉讼二审", "二审#"]).about(&[Matter::Litigation]),
    Row::new("litigation.closed", "行政诉讼审结", "administrative lawsuits closed", &CASES, OVERSIGHT,
        &["审结#", "办结#", "审结行政诉讼", "已审结", "审结…行政诉讼", "结案#", "审结行政案件", "审结…行政案件"]).about(&[Matter::Litigation]).not(&["率", "复议"]),
    Row::new("litigation.lost", "行政诉讼败诉", "administrative lawsuits lost", &CASES, OVERSIGHT,
        &["败诉", "败诉案件", "行政机关败诉", "败诉#"]).not(&["率", "无败诉", "未败诉", "零败诉", "没有", "无一"]).of("litigation.closed"),
    Row::new("litigation.lost_rate", "行政诉讼败诉率", "share of lawsuits lost", &SHARE, OVERSIGHT, &["败诉率", "败诉比例", "诉讼败诉率", "行政诉讼败诉率"]).within(&[(County, 0, 30)]).of("litigation.closed"),
    Row::new("litigation.heads_due", "负责人应出庭", "cases in which a head had to appear", &CASES, OVERSIGHT, &["应出庭", "应当出庭", "应出庭应诉", "负责人应出庭"]).not(&["率"]),
    Row::new("litigation.heads_in_court", "负责人出庭应诉", "cases in which a head appeared", &super::APPEARANCES, OVERSIGHT,
        &["出庭应诉", "出庭", "实际出庭", "负责人出庭", "行政诉讼出庭应诉", "负责人出庭应诉", "首长出庭", "出庭应诉案件", "行政机关>出庭应诉", "党政>出庭应诉", "负责人>出庭应诉", "负责人>出庭"]).not(&["率", "应出庭", "旁听", "应当出庭", "带头", "本人", "民警", "工作人员", "代理人", "律师", ">率", "正职", "作证", "刑事"]).of("litigation.heads_due"),
    Row::new("litigation.heads_in_court_rate", "负责人出庭应诉率", "share of cases in which a head appeared", &SHARE, OVERSIGHT,
        &["出庭应诉率", "出庭率", "负责人出庭应诉率", "首长出庭应诉率", "行政首长出庭应诉率", "负责人出庭率", "出庭应诉…率", "负责人>出庭应诉", "负责人>出庭"]).not(&["败诉率", "正职"]).within(&[(County, 40, 100)]).of("litigation.heads_due"),
    Row::new("court_liaison.meetings", "府院联动会议", "meetings of government and court", &TIMES, OVERSIGHT, &["府院联动", "府院…联席会", "府院联席", "府检联动", "府院会商", "府院…会议", "法院…联席会议", "检察院…联席会议", "府院联动|联席会议", "府院|联席会议#", "府检联动|联席会议"]).within(&[(County, 1, 60)]),
    Row::new("judicial_advice.received", "司法建议、检察建议", "advice of courts and procuratorates", &RECORDS, OVERSIGHT,
        &["司法建议", "检察建议", "司法建议书", "检察建议书"]).not(&["人大", "复议"]),
    Row::new("procuratorate.supervision", "行政检察监督", "supervision cases of the procuratorate", &CASES, OVERSIGHT, &["检察监督案件", "行政检察监督", "行政检察案件", "行政检察…案件"]).not(&["公益诉讼"]),
    Row::new("procuratorate.public_interest", "行政公益诉讼立案", "public interest lawsuits", &CASES, OVERSIGHT, &["公益诉讼立案", "公益诉讼案件", "公益诉讼#", "行政公益诉讼", "公益诉讼…立案"]).not(&["检察建议", "民事"]),
];
