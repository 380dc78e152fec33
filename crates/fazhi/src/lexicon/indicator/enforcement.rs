//! Administrative enforcement.

use super::{ACTS, BODIES, CASES, CHECKS, FILES, ITEMS, MONEY, Matter, PEOPLE, Row, SHARE, TIMES};
use crate::Topic;
use crate::indicator::Level::{County, Township};

const TOPIC: Topic = Topic::Enforcement;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    Row::new("enforcement.bodies", "行政执法主体", "enforcement bodies", &BODIES, TOPIC,
        &["行政执法主体", "执法主体", "执法主体单位", "执法单位#", "行政执法机关#", "行政执法单位"]).not(&["案", "检查", "评查", "抽查", "抽取", "随机"]).within(&[(County, 10, 60)]),
    Row::new("officers.count", "行政执法人员", "enforcement officers", &PEOPLE, TOPIC,
        &["执法人员#", "执法队员#", "执法人员>全部", "配备…执法人员"]).not(&["参加", "考试", "换", "培训", "资格", "领取", "占", "律师", "调解", "旁听", "证", "出动", "派出", "投入", "抽调", "选派", ">参加", ">培训", ">考试", ">参训", ">学习", ">轮训", ">取得", ">资格", "清理", "不合格"]),
    Row::new("officers.certificates_issued", "执法证申领换发", "enforcement licences issued", &super::CERTIFICATES, TOPIC,
        &["执法证", "领换发", "申领…执法证", "换发…执法证", "办理…执法证", "执法证件", "持有执法证", "持证执法人员", "持证…执法人员", "持有…执法证", "取得…执法证", "取得执法证", "执法资格证", "换证#", "换发证件", "新办证", "领证#", "新领证", "持证人员", "持证#", "发放…执法证件", "发放…执法证"])
        .not(&["应持", "考试", "清理", "注销", "收回", "率", "年审", "审验"]),
    Row::new("officers.certified_rate", "执法人员持证率", "share of officers with a licence", &SHARE, TOPIC,
        &["持证率", "持证上岗率", "持证比例", "执法…持证", "持证上岗", "执法人员>持证上岗", "执法人员>持证"]).within(&[(County, 70, 100)]).of("officers.count"),
    Row::new("officers.exam_takers", "执法资格考试", "examinations for the enforcement licence", &PEOPLE, TOPIC,
        &["执法资格考试", "涉法考试", "执法…考试", "资格考试", "执法人员…考试", "执法证考试", "资格认证考试", "资格考试|参考", "人员>执法资格考试", "队员>资格考试", "执法人员>法律知识考试", "人员>参加资格考试", "执法人员|参考", "执法|参考人员", "执法|参考人数", "组织>执法资格考试", "组织>资格考试", "干部>执法资格考试", "同志>执法资格考试"]).not(&["率", "司法考试", "职业资格"]),
    Row::new("officers.exam_pass_rate", "执法资格考试通过率", "share passing the licence examination", &SHARE, TOPIC,
        &["资格通过率", "资格考试…通过率", "执法…考试…通过率", "资格考试…合格率", "执法考试合格率", "执法…考试…合格率", "执法人员|合格率", "执法人员|通过率", "执法资格考试|合格率", "执法资格考试|通过率"]).about(&[Matter::Exam]).not(&["医师", "教师", "职业资格", "从业资格"]).of("officers.exam_takers"),
    Row::new("enforcement.acts", "行政执法总数", "enforcement acts", &ACTS, TOPIC,
        &["开展行政执法#", "行政执法案件", "行政执法#", "检查、处罚", "行政检查、处罚案件", "行政执法行为", "执法案件#", "办理执法案件", "办理行政案件", "查处行政案件", "查办行政案件", "受理行政案件"])
        .not(&["评查", "监督", "案卷", "联合执法", "审核", "讨论", "培训", "督察", "督查", "执法证", "证件", "执法人员", "权限", "执法权", "处罚权", "其他", "执法事项", "制度", "赋权", "权项", "法院", "执法队", "立案", "执法局", "执法大队", "执法支队", "执法中队", "执法部门"]).within(&[(Township, 0, 2000), (County, 500, 1_000_000)]),
    Row::new("penalties.cases", "行政处罚(立案)", "penalty cases", &super::PENALTIES, TOPIC,
        &["行政处罚#", "处罚案件", "立案#", "立案查办", "立案查处", "行政处罚案件", "查处…案件", "查办…案件", "行政处罚决定", "实施行政处罚", "立案调查", "查处案件", "办理行政处罚", "作出行政处罚", "处罚#", "立案处罚", "行政立案", "处罚决定书", "办案#", "违法案件#", "案件|查处#", "查处违法行为", "查处…违法行为", "作出处罚", "查处…违法", "行政处罚…案件", "查获…案件", "处罚企业", "处罚单位", "处罚…企业", "处罚…单位", "处罚违法行为", "处罚…违法行为"])
        .not(&["公示", "公开", "评查", "不予", "从轻", "减轻", "免予", "免", "检察", "公益诉讼", "刑事", "检查、", "复议", "诉讼", "移送", "讨论", "案卷", "审核", "纠纷", "讲座", "清理", "警情", "典型", "信息", "治安", "假冒", "专利", "商标", "程序", "线索", "权力事项", "公布", "执法证", ">案卷", ">法制审核", ">审核", "仲裁", "劳动争议", "|仲裁", "|劳动争议", "纪检", "监委", "|纪检", "纪检监察", "监察委", ">评查", ">集体讨论"])
        .within(&[(County, 0, 1_000_000)]),
    Row::new("penalties.simple", "简易程序案件", "cases by simple procedure", &CASES, TOPIC, &["简易程序", "简易程序案件"]).not(&["|行政许可", "|许可", "复议", "|复议", "|审理方式"]).of("penalties.cases"),
    Row::new("penalties.ordinary", "普通程序案件", "cases by ordinary procedure", &CASES, TOPIC, &["普通程序", "普通程序案件", "一般程序案件", "一般程序"]).not(&["|行政许可", "|许可", "复议", "|复议", "|审理方式"]).of("penalties.cases"),
    Row::new("penalties.closed", "行政处罚结案", "penalty cases closed", &CASES, TOPIC,
        &["结案#", "办结#"]).about(&[Matter::Penalty]).not(&["诉求", "信访", "率", "仲裁", "|仲裁", "|劳动争议", "纪检", "监委", "|纪检", "纪检监察", "监察委"]).of("penalties.cases"),
    Row::new("penalties.amount", "罚没金额", "fines and confiscations", &MONEY, TOPIC,
        &["罚没款", "罚款", "罚没金额", "罚没", "罚没收入", "处罚金额", "罚金", "没收违法所得", "罚款金额", "处罚#", "处罚款"]).not(&["减免", "免", "减少", "退还", "返还", "发还", "清退", "判处"]),
    Row::new("penalties.referrals", "移送司法机关", "cases passed to the police", &CASES, TOPIC,
        &["移送公安", "移送司法", "移送…公安机关", "移送…司法机关", "移交公安", "行刑衔接…移送", "司法机关移送", "公安机关移送", "移送涉嫌犯罪", "移送…犯罪"]).not(&["线索"]),
    Row::new("enforcement.checks", "执法检查", "enforcement checks", &CHECKS, TOPIC,
        &["执法检查", "行政检查", "驻站执法", "安全生产执法检查", "行政执法检查", "执法巡查", "检查…企业", "检查企业", "检查…单位", "检查经营主体", "检查…经营主体", "检查市场主体", "检查商户", "日常检查", "监督检查", "消防夜查", "检查…场所", "检查…户", "对>执法检查", "企业>执法检查", "单位>执法检查", "场所>执法检查", "安全检查", "检查#", "巡查#", "监督检查#", "现场检查", "检查各类", "检查…项目", "检查…学校", "检查…门店", "检查…商铺", "排查企业", "排查…单位", "排查…场所", "检查…企业#", "检查…市场", "检查…商超", "检查…超市", "检查…药店", "检查…医疗机构", "检查…诊所", "检查…餐饮", "检查…网吧", "检查…酒店", "检查…宾馆", "检查…工地", "检查…车辆", "检查…机构", "检查…经营户", "检查…经营者", "检查…养殖场"])
        .not(&["涉企", "双随机", "案件", "减少", "下降", "隐患", "纪检", "督察", "发现", "联合", "频次", "人大", "处罚", "接受", "迎接", "自查", "体检", "抽检", "纪律", "巡察", "专项检查", "抽查", "许可", "权力事项", "清单", "|人大监督", "|接受人大", "|执法事项", "|事项目录", "检查码", "检查事项", "检查对象"]),
    Row::new("enforcement.joint_actions", "联合执法、专项行动", "joint and special enforcement actions", &CHECKS, TOPIC,
        &["联合执法", "专项行动", "联合执法行动", "联合检查", "专项整治#", "专项执法行动", "综合执法行动", "专项整治行动", "专项检查", "综合查一次", "专项执法", "联合…行动", "联合整治", "集中整治", "专项治理", "执法行动"])
        .not(&["立案", "查处", "案件", "专项审计", "应用场景", "演练", "普法", "宣传", "|权力事项", "三项制度", "场景"]).within(&[(County, 1, 200)]),
    // Waiving or lowering penalties for light breaches.
    Row::new("leniency.cases", "免罚减罚", "penalties waived or lowered", &super::LENIENCY, TOPIC,
        &["免罚", "免予处罚", "不予处罚", "减轻处罚", "从轻处罚", "从轻减轻", "轻微…不予", "首违不罚", "免罚…清单…适用", "适用清单", "不予行政处罚", "违法行为…不予", "柔性执法案件", "免于处罚", "适用…清单", "轻微违法行为", "适用…免罚", "对>不予处罚", "对>不予行政处罚", "对>从轻", "对>减轻处罚", "对>免予处罚", "对>免于处罚", "纳税人>不予处罚", "免罚|惠及", "不罚|惠及", "一免|惠及", "从轻或减轻", "从轻、减轻", "从轻或者减轻", "轻微不罚", "不罚案件", "违法不罚", "首次轻微", "首违免罚", "清单适用", "清单…适用案件"])
        .not(&["出台", "制定", "金额", "推行", "复议", "编制", "公布", "发布", "简易程序"]),
    Row::new("leniency.list_items", "免罚清单事项", "items on the lists of waived penalties", &super::LISTED, TOPIC,
        &["免罚…清单", "不罚清单", "免罚清单", "不予处罚…清单", "首违不罚…清单", "减免责清单", "包容…清单", "不予处罚事项", "免罚事项", "不罚事项", "一免…清单", "轻微违法不予处罚事项", "柔性执法清单", "柔性…清单", "轻罚清单", "减罚清单", "不予行政处罚事项", "不予行政处罚清单", "不予行政处罚…清单"]).not(&["适用", "办理", "免予", "案件"]),
    Row::new("leniency.amount", "减免罚款金额", "fines waived", &MONEY, TOPIC,
        &["减免…罚款", "减免罚款", "减免金额", "免罚金额", "减免…金额", "减罚金额", "免除罚款", "不罚|金额#", "免罚|金额#", "减罚|金额#", "不予处罚|金额#", "减免罚金", "减免…罚金", "免予罚款", "免于罚款"]),
    // Hazards found and put right.
    Row::new("hazards.found", "排查隐患", "hazards found", &ITEMS, TOPIC,
        &["排查…隐患", "隐患#", "发现…隐患", "排查隐患", "发现问题隐患", "排查出…隐患", "安全隐患", "检查发现…隐患", "隐患"]).not(&["整改", "消除", "整治", "化解", "挂牌", "督办", "信访", "矛盾", "纠纷", "涉稳"]),
    Row::new("hazards.rectified", "整改隐患", "hazards put right", &ITEMS, TOPIC,
        &["整改#", "整改隐患", "消除隐患", "整改…隐患", "隐患…整改", "完成整改", "整改完成", "消除…隐患", "督促整改", "已整改", "整改到位", "整治隐患", "整治…隐患", "督改隐患", "督促整改隐患", "督促整改…隐患"]).about(&[Matter::Hazard]).of("hazards.found"),
    Row::new("hazards.rectified_rate", "隐患整改率", "share of hazards put right", &SHARE, TOPIC,
        &["整改率", "隐患整改率", "整改完成率", "消除率", "整改到位率"]).about(&[Matter::Hazard]).of("hazards.found"),
    // Case files drawn and marked.
    Row::new("case_files.reviews", "案卷评查次数", "reviews of case files", &TIMES, TOPIC,
        &["案卷评查", "评查#", "案卷…评查", "开展评查", "评查活动", "案卷互评", "案卷…互评", "案卷自查", "案卷交叉评查"]).about(&[Matter::CaseFiles]).not(&["监督员"]).within(&[(County, 1, 30)]),
    Row::new("case_files.reviewed", "评查案卷数", "case files reviewed", &super::DOSSIERS, TOPIC,
        &["评查案卷", "评查…案卷", "案卷#", "评查#", "抽查…案卷", "案卷评查#", "案卷…评查", "执法案卷", "处罚案卷", "许可案卷", "抽取…案卷", "调阅…案卷", "调取…案卷", "检查…案卷", "案卷>评查", "卷宗#", "抽查卷宗", "评查卷宗", "评查…卷宗", "案件>评查"]).about(&[Matter::CaseFiles])
        .not(&["问题", "优秀", "合格", "典型", "获评", "入选", "调解", "整理", "归档", "评出", "十佳", "精品", "电子"]).within(&[(County, 10, 5000)]),
    Row::new("case_files.excellent_rate", "案卷优秀率", "share of excellent case files", &SHARE, TOPIC,
        &["优秀率"]).about(&[Matter::CaseFiles]).of("case_files.reviewed"),
    Row::new("case_files.pass_rate", "案卷合格率", "share of case files that pass", &SHARE, TOPIC,
        &["合格率"]).about(&[Matter::CaseFiles]).of("case_files.reviewed"),
    Row::new("legal_checks.rate", "重大执法决定法制审核率", "share of major decisions checked by lawyers", &SHARE, TOPIC,
        &["审核执行率", "法制审核率", "法制审核覆盖率", "法制审核…率", "法制审核", "法制审核|审核率", "法制审核|执行率"]).not(&["满意"]),
    Row::new("legal_checks.cases", "重大执法决定法制审核", "major decisions checked by lawyers", &super::LEGAL_CHECKS, TOPIC,
        &["法制审核", "重大执法决定…审核", "法制审核案件", "审核…执法决定", "法制审核…案件", "重大行政执法决定", "审核案件", "法制机构…审核", "案件…法制审核", "审核…案件#", "处罚决定>法制审核", "执法决定>法制审核", "案件>法制审核", "决定>法制审核", "事项>法制审核"]).not(&["集体讨论", "率", "人员", "意见", "培训", "合同", "复议", "目录", "清单"]),
    Row::new("legal_checks.discussions", "重大案件集体讨论", "major cases discussed by the leadership", &super::REVIEWS, TOPIC,
        &["集体讨论", "集体讨论重大", "案审会", "案件审理委员会", "集体审议…案件", "集体研究…案件", "案审委"]).not(&["复议"]),
    Row::new("penalties.published", "处罚信息公示", "penalties published", &super::PUBLISHED, TOPIC,
        &["公开行政处罚", "公示行政处罚", "处罚…公示", "处罚结果信息", "公开…处罚", "公示…处罚", "双公示", "公示…信息", "行政处罚…公开", "公示…执法", "双公示”信息", "行政处罚信息", "公开|行政处罚信息", "公示|行政处罚信息", "处罚|公示#", "处罚|公开#", "处罚信息>公示", "处罚…信息>公示", "处罚信息>公开", "处罚案件信息>公示"]).not(&["率", "财政", "预算", "低保", "救助", "补贴", "招聘", "信用信息"]),
    Row::new("enforcement.oversight_events", "执法监督活动", "oversight of enforcement", &TIMES, TOPIC,
        &["执法监督员", "行政执法监督", "执法监督活动", "执法监督检查", "执法监督…活动", "监督员参与", "监督员…活动", "特邀监督员", "执法监督|监督活动", "执法监督|监督检查", "三项制度…检查"]).not(&["案卷评查#", ">批示", "批示", "研究"]),
    Row::new("enforcement.oversight_notices", "执法监督文书", "notices of enforcement oversight", &FILES, TOPIC,
        &["执法监督…意见书", "执法监督…通知书", "监督通知书", "执法监督建议书", "执法监督意见"]),
];
