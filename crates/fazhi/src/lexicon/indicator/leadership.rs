//! Leadership, study and capacity.

use super::{AGENDA, BODIES, HOURS, ITEMS, Matter, PEOPLE, Row, SHARE, TIMES, VISITS};
use crate::Topic;
use crate::indicator::Level::{City, County};

const TOPIC: Topic = Topic::Leadership;
const CAPACITY: Topic = Topic::Capacity;

/// One row an indicator.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    // Meetings of the Party committee or the government that took up law-based government.
    Row::new("leadership.agenda_items", "会议研究法治议题", "agenda items on law-based governance", &AGENDA, TOPIC,
        &["研究法治", "研究…法治建设", "研究…法治政府", "研究…依法行政", "研究…依法治", "法治…议题", "法治建设相关议题", "法治政府建设相关议题", "研究部署法治",
          "专题研究法治政府建设", "研究解决法治建设", "审议涉法事项", "专题研究…法治政府建设", "讨论法治", "合法性审查…议题", "听取和研究法治", "会议>研究法治", "会议>专题研究法治", "会议>研究部署法治", "会议>研究依法治", "会议>研究推进法治", "办公会>研究法治", "党组会>研究法治", "党委会>研究法治", "常务会>研究法治", "常委会>研究法治", "局务会>研究法治", "研究…法治", "研究…涉法议题", "审议…涉法议题", "专题研究…依法行政", "审议…法治", "部署…法治…议题", "会议>研究审议法治", "会议>审议法治", "会议>研究部署法治政府", "行政立法…议题", "行政复议…议题", "行政执法…议题", "法治…议题#", "党组>专题研究推进法治", "党委>专题研究推进法治", "党组>专题研究法治", "党委>专题研究法治", "党组>研究法治", "党委>研究法治", "会议>研究解决法治", "法治…专题研究#", "依法行政…专题研究#", "依法行政…研究#"])
        .not(&["汇报", "专题学习", "中心组", "学法", "讲座", "培训", "个问题", "重点问题", "会前", "研讨", "调研", "研究会", "研究院", "课题", "讲话", "思想"])
        .within(&[(County, 2, 40), (City, 5, 80)]),
    // Hearings of the report on law-based government.
    Row::new("leadership.reports_heard", "听取法治政府建设汇报", "reports on law-based government heard", &TIMES, TOPIC,
        &["听取…法治…汇报", "听取…依法治…汇报", "听取…依法行政…汇报", "听取…法治…报告", "听取…法治…情况", "法治政府建设情况汇报", "法治|听取汇报", "法治|听取专题汇报", "法治|听取…汇报", "听取…行政复议…汇报", "听取…执法…汇报", "听取行政复议…汇报"])
        .not(&["议题", "人大"])
        .within(&[(County, 1, 20), (City, 1, 20)]),
    // Study by the Party committee's study group or as the first item of its meetings.
    Row::new("study.group_sessions", "中心组(第一议题)学法", "study sessions of the leadership group", &TIMES, TOPIC,
        &["中心组…学习", "中心组…学法", "第一议题…学习", "第一议题…学法", "第一议题", "法治专题学习", "专题学习习近平法治思想", "学习习近平法治思想", "习近平法治思想…学习", "专题学习#", "法治学习#",
          "学习…习近平法治思想", "理论学习中心组集体学法", "习近平法治思想…研讨", "习近平法治思想专题", "中心组…研讨", "中心组…法治", "习近平法治思想>学习"])
        .not(&["会前", "培训", "考试", "讲座", "宣讲", "知识竞赛", "读书班", "研讨班", "辅导"])
        .within(&[(County, 1, 50), (City, 1, 50)]),
    // Study of a law before or at meetings, and collective study by officials.
    Row::new("study.meeting_sessions", "会前学法(集体学法)", "law studied before meetings", &TIMES, TOPIC,
        &["会前学法", "会议学法", "集体学法", "专题学法", "干部学法", "职工学法", "常务会学法", "会议集体学", "会前集体学", "开展学法", "班子学法", "领导干部学法活动", "学法活动", "公务员学法", "常务会议学法", "学法#", "集中学法", "会前集中学习", "会前学习", "会前…学法", "会前…学习", "集体学习…法律"])
        .not(&["考试", "中心组", "第一议题", "竞赛"])
        .within(&[(County, 1, 24), (City, 1, 24)]),
    Row::new("study.lectures", "法治讲座", "lectures on law", &TIMES, TOPIC,
        &["法治讲座", "专题讲座", "法治…讲座", "法律…讲座", "依法行政…讲座", "民法典…讲座", "专题法治讲座", "宪法…讲座", "法治…授课", "法治大讲堂", "法治辅导", "专题法治辅导", "法治专题报告", "法治…报告会", "依法行政…辅导", "法治…辅导", "学法用法讲座", "学法…讲座", "专家…授课", "律师…授课", "法律顾问…授课", "辅导报告会", "法律…报告会", "习近平法治思想专题辅导", "习近平法治思想辅导", "习近平法治思想…辅导"])
        .not(&["群众", "进校园", "学校", "企业", "|中小学", "|学生", "|师生", "|学校", "|副校长", "副校长", "|法官", "乡村振兴", "健康", "心理", "国防", "保密", "消防"])
        .within(&[(County, 1, 30), (City, 1, 30)]),
    Row::new("training.courses", "法治培训期数", "training courses held", &TIMES, CAPACITY,
        &["培训班", "法治培训", "执法培训", "业务培训", "法治…培训", "执法人员…培训", "法律…培训", "集中培训", "专题培训", "岗前培训", "网络培训", "行政执法…培训", "执法…培训", "干部…培训", "轮训", "骨干培训", "培训#", "培训", "研讨班", "研修班", "轮训班", "举办#>研讨班", "举办#>培训班", "举办#>轮训班", "举办#>研修班", "开办#>培训班"])
        .not(&["技能培训", "就业培训", "企业培训", "合规培训", "法律明白人", "人民调解", "调解员", "消防", "急救", "创业", "农技", "演练", "合规", "明白人", "企业", "应急培训", "实用技术", "技术培训", "农业", "农民"])
        .within(&[(County, 1, 30), (City, 1, 60)]),
    Row::new("training.participants", "法治培训人次", "attendances at training", &VISITS, CAPACITY,
        &["培训…干部", "培训干部", "培训学员", "培训领导干部", "培训…执法人员", "培训执法人员", "参训", "培训人员", "参加培训", "参训干部", "轮训…干部", "培训…人员", "培训#", "执法人员>参加培训", "执法人员>培训", "干部>参加培训", "人员>参加培训", "队员>培训", "培训班#", "参训#", "受训", "培训人数", "培训…人次", "培训各类", "培训…骨干", "执法人员>轮训", "干部>轮训", "人员>轮训", "轮训", "培训", "培训|覆盖#", "培训|覆盖…干部", "培训|覆盖…人员", "培训班|覆盖#", "轮训|覆盖#", "培训班|覆盖…干部", "培训…覆盖#", "干部>参加研讨", "干部>参训", "人员>参训", "执法人员>参训", "干部>参加轮训", "学员>参训", "领导干部>培训", "干部>法治培训", "骨干>法治培训", "骨干>参加培训", "骨干>培训班"])
        .not(&["法律明白人", "调解员", "技能", "企业", "公职律师", "培训班次", "群众", "学生", "农民", "农户", "|实用技术"])
        .within(&[(County, 20, 20_000)]),
    // Examinations of officials in law.
    Row::new("exam.participation_rate", "学法考试参考率", "share of officials sitting the examination", &SHARE, CAPACITY,
        &["考试…参考率", "学法…参考率", "参考率", "参学率", "参加率", "参试率"]).about(&[Matter::Exam, Matter::Study, Matter::Training]).not(&["|执法资格", "|资格等级"]),
    Row::new("exam.pass_rate", "学法考试合格率", "share passing the examination", &SHARE, CAPACITY,
        &["考试…合格率", "考试…通过率", "考试…及格率", "学法…合格率", "学法…通过率", "及格率", "合格率#", "通过率#", "考法合格率", "考法…合格率", "考法达标率", "学法…达标率", "考试…达标率", "考试>通过"]).about(&[Matter::Exam])
        .not(&["案卷", "抽检", "检测", "资格", "普通话", "|普通话", "医师", "教师", "村官", "职称"]).of("exam.participation_rate"),
    Row::new("exam.excellence_rate", "学法考试优秀率", "share with an excellent mark", &SHARE, CAPACITY,
        &["考试…优秀率", "学法…优秀率", "优秀率#"]).about(&[Matter::Exam]).not(&["案卷"]).of("exam.participation_rate"),
    Row::new("duty_reports.persons", "述法人数", "officials reporting on their duty", &PEOPLE, TOPIC,
        &["述法", "述法评议", "现场述法", "书面述法", "班子成员>述法", "负责人>述法", "干部>述法", "负责人>民主测评", "党政>述法", "一把手>述法", "领导>述法", "同志>述法", "主要负责人述法"]).not(&["方案", "%"])
        .within(&[(County, 20, 150)]),
    Row::new("duty_reports.bodies", "述法单位", "bodies whose heads report on their duty", &BODIES, TOPIC,
        &["单位>述法", "部门>述法", "乡镇>述法", "街道>述法", "乡镇(街道)>述法", "镇(街道)>述法", "述法单位", "乡镇>法治述职", "单位>法治述职", "部门>法治述职", "街道>法治述职"]).not(&["名"]),
    Row::new("appointments.law_reviews", "任前法治审查", "law reviews before appointment", &VISITS, CAPACITY,
        &["任前…审查", "任前法治审查", "任职前…审查", "依法行政…审查#", "法治审查#", "选拔任用|审查#", "干部|法治审查#", "任前|审查#", "干部>任前法治审查", "人选>法治审查", "干部>法治审查", "干部>任前法治素养", "干部>任前法治审核"])
        .not(&["合同", "文件"]).within(&[(County, 1, 500)]),
    Row::new("appointments.exam_takers", "任前法律考试", "appointees sitting an examination in law", &PEOPLE, CAPACITY,
        &["任前…考试", "新提任…考试", "任职前…考试", "任前法律知识", "拟提拔…考试", "干部>任前法律", "人员>任前法律", "同志>任前法律", "干部>任前考试", "任前考法", "任前考试", "任前测试", "任前…测试", "任前|参考", "任前…测评", "干部>任前法治测试", "干部>任前法治考试", "干部>任前法治知识", "人员>任前法治", "同志>任前法治", "干部>法治测试", "干部>任前测试"]),
    Row::new("court_hearings.observed", "旁听庭审", "court hearings observed", &TIMES, TOPIC,
        &["旁听庭审", "庭审旁听", "旁听…庭审", "旁听#", "观看…庭审", "庭审观摩", "旁听行政诉讼", "旁听…审理"]).within(&[(County, 1, 20)]),
    Row::new("court_hearings.observers", "旁听庭审人数", "officials observing court hearings", &PEOPLE, TOPIC,
        &["旁听庭审", "庭审旁听", "旁听…庭审", "领导干部旁听", "旁听|参加", "庭审|参加", "干部>旁听", "人员>旁听", "同志>旁听", "旁听|干部#", "庭审|干部#", "庭审|人员#", "庭审|干部职工", "组织>旁听庭审", "安排>旁听庭审", "组织>庭审", "庭审观摩", "观摩庭审", "观摩…庭审"]),
    // Meetings of the committee or leading group for law-based governance.
    Row::new("leadership.committee_meetings", "法治建设专题(领导小组)会议", "meetings on law-based governance", &TIMES, TOPIC,
        &["领导小组…会议", "委员会会议#", "法治…专题会", "法治…推进会", "法治…部署会", "依法治…会议", "法治建设…会议", "法治政府…会议", "法治工作…会议", "召开专题会议#", "全面依法治…委员会…会议", "依法治县办…会议", "委员会全体会议", "协调小组会议", "协调小组全体会议", "法治…调度会", "法治…联席会议", "领导小组|专题会议", "法治建设|专题会议", "依法治|专题会议", "法治|专题推进会#", "法治|推进会#"])
        .not(&["研究", "学习", "学法", "政协", "审理", "听证", "议题", "常务会议", "常委会", "党组会", "复议", "仲裁"])
        .within(&[(County, 1, 12)]),
    Row::new("leadership.instructions", "法治工作批示", "written instructions on law-based governance", &AGENDA, TOPIC,
        &["批示法治", "作出批示#", "法治…批示", "依法行政…批示", "执法…批示", "签批", "先后>作出批示", "多次>作出批示", "法治…批示指示", "复议…批示", "应诉…批示"]),
    Row::new("leadership.lessons", "领导干部讲法治课", "lessons given by leaders", &super::LESSONS, TOPIC,
        &["讲法治课", "讲授法治课", "法治专题党课", "法治党课", "上法治课", "讲授…法治课"]).not(&["校长", "学校", "学生"]),
    // Inspection of law-based government itself.
    Row::new("inspection.times", "法治督察次数", "inspections of law-based government", &TIMES, TOPIC,
        &["法治督察", "法治政府…督察", "法治…专项督察", "法治…专项督查", "法治…督查", "依法行政…督察", "法治建设…督察", "依法治…实地督察", "依法治|实地督察#"]).not(&["问题"]),
    Row::new("inspection.bodies", "法治督察单位", "bodies inspected", &BODIES, TOPIC,
        &["单位>督察", "书面督察", "督察单位", "部门>督察", "乡镇>督察", "乡镇(街道)>督察", "州(市)>督察", "市县>督察", "县(市、区)>督察", "对>法治督察", "对>法治政府建设实地督察", "对>法治政府建设督察", "对>法治建设督察", "对>实地督察", "督察|覆盖", "督察|涉及", "赴>督察", "督察…部门", "督察…乡镇", "督察…街道", "县区>督察", "区县>督察"]).not(&["问题", "环保", "环境", ">自查", "粮食", ">粮食", ">耕地", ">环保", ">生态", ">土地", ">防汛", ">安全生产", "巡察"]).within(&[(County, 1, 100)]),
    Row::new("inspection.problems", "法治督察发现问题", "problems found by inspections", &ITEMS, TOPIC,
        &["督察…问题", "督查…问题", "督察|整改问题#", "督察|反馈问题#", "督察|发现问题#", "督察|反馈…问题#", "督察|发现…问题#", "督察|整改…问题#", "督察|指出…问题#"]).not(&["环保", "生态", "环境", "安全生产", "巡视", "巡察", "|环保", "|生态环境", "|巡视", "|巡察"]),
    // Model areas and projects.
    Row::new("model.projects", "法治政府示范项目", "model projects of law-based government", &ITEMS, TOPIC,
        &["优秀项目", "示范项目", "项目…示范", "项目…争创", "项目…法治政府建设示范", "推荐…项目", "示范创建…项目", "候选项目", "项目参与全国", "单项示范", "项目参与", "项目>示范项目", "项目>法治政府建设示范", "示范地区|项目#"])
        .not(&["立法", "投资", "审计", "信息化", "民主法治", "补贴"]).within(&[(County, 0, 40)]),
    Row::new("model.areas", "法治政府示范地区", "model areas of law-based government", &BODIES, TOPIC,
        &["示范县", "示范市", "示范区#", "示范地区", "示范乡镇", "综合示范地区", "法治政府建设示范…单位", "依法行政示范单位", "示范街道", "法治政府建设示范", "乡镇>法治政府建设示范", "街道>法治政府建设示范", "镇>法治政府建设示范"])
        .not(&["示范村", "民主法治", "项目", "企业", "农业"]),
    Row::new("officers.training_hours", "执法人员年培训学时", "yearly training hours of officers", &HOURS, CAPACITY,
        &["培训…时间", "培训", "学时", "法学习", "学习", "课时", "学法", "培训|不少于#", "培训|累计#", "培训|人均#", "培训|平均#", "学习|不少于#", "知识|不少于#", "接受>培训", "接受>学习", "知识#", "业务知识", "法律知识"]).not(&["值班", "救援", "响应"])
        .within(&[(County, 20, 120), (City, 20, 120)]),
];
