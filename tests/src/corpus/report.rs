//! Documents in the words of no one: layouts of [`generate`](crate::generate), places and numbers from dice.

use crate::damage::Dice;
use crate::generate::{Closing, Head, Measure, Plan};
use crate::site::Parts;

const FIRST: [&str; 12] = ["青", "云", "澄", "望", "岚", "松", "梧", "栖", "砚", "漱", "霁", "棠"];
const SECOND: [&str; 12] = ["岭", "溪", "浦", "川", "桥", "屏", "湾", "坪", "洲", "麓", "汀", "堰"];

/// Sentences of achievements; `#` is a number. Their order is that of a report.
const DONE: [&str; 18] = [
    "全年召开县委全面依法治县委员会会议#次,研究议题#项。",
    "审查行政规范性文件#件,提出修改意见#条,废止文件#件。",
    "开展重大行政决策合法性审查#件,组织专家论证#次。",
    "全年办理行政执法案件#件,罚款#万元,同比下降12.5%。",
    "评查行政执法案卷#宗,通报问题#个,整改率100%。",
    "组织行政执法人员培训#期,#人次参训,#人通过资格考试。",
    "新收行政应诉案件#件,行政机关负责人出庭应诉#件,出庭率98%。",
    "人民调解组织调解纠纷#件,调解成功率99%,涉及金额#万元。",
    "开展“法律进乡村”活动#场次,发放宣传资料#余份,受众近#万人。",
    "办理法律援助案件#件,接待群众咨询#人次。",
    "公开政府信息#条,办理依申请公开#件。",
    "政务服务事项网上可办率达97%,压减办理时限#个工作日。",
    "落实《优化营商环境条例》,清理涉企收费#项,为企业减负#万元。",
    "依据《行政执法监督办法》(青府发〔2022〕3号)开展专项监督#次。",
    "建成“一站式”矛盾纠纷调处中心#个,接访#批次。",
    "选任人民监督员#名,聘请法律顾问#人,出具法律意见#份。",
    "培育“法律明白人”#名,建成民主法治示范村#个。",
    "开展行政备案规范管理,取消备案事项#项。",
];

/// What is wrong, each of its own kind.
const WRONG: [&str; 8] = [
    "执法力量薄弱,基层执法人员配备不足。主要原因是编制偏少、待遇偏低。",
    "普法宣传针对性不强,形式较为单一。原因是对群众需求了解不够。",
    "个别单位行政决策程序不够规范。主要原因是法治意识有待提高。",
    "执法信息化水平不高,部门之间数据共享不畅。原因在于系统建设标准不一。",
    "行政复议规范化建设还有差距。主要原因是专业人才缺乏。",
    "部分执法人员业务能力不足。原因是培训不够系统。",
    "矛盾纠纷源头化解机制不够健全。主要原因是部门协同不足。",
    "营商环境仍需优化,惠企政策落实不到位。原因是宣传解读不够。",
];

/// A body that reports, its place, and how many cases it has to a county's one.
struct Body {
    name: String,
    place: String,
    size: u64,
}

fn body(dice: &mut Dice) -> Body {
    let mut word = || {
        let (first, second) = (dice.roll(12) as usize, dice.roll(12) as usize);
        format!("{}{}", FIRST[first], SECOND[second])
    };
    let stem = word();
    let (kind, organ, size) = match dice.roll(20) {
        0 => ("省", "人民政府", 40),
        1..=3 => ("市", "人民政府", 8),
        4..=11 => ("县", "人民政府", 2),
        12..=14 => ("区", "司法局", 2),
        15 | 16 => ("县", "市场监督管理局", 1),
        _ => ("镇", "人民政府", 1),
    };
    let place = format!("{stem}{kind}");
    Body { name: format!("{place}{organ}"), place, size }
}

fn choices(dice: &mut Dice) -> Plan {
    let closing = [Closing::TwoPartsListed, Closing::TwoPartsNumbered, Closing::PlansFirst, Closing::Merged];
    let count = 3 + dice.roll(4) as usize;
    let measure = |dice: &mut Dice| Measure {
        run_in: dice.roll(2) == 0,
        listed: dice.roll(4) as usize,
        below: dice.roll(3) as usize,
    };
    Plan {
        year: 2019 + dice.roll(6) as u16,
        head: Head::Bare,
        title_in_two_lines: dice.roll(4) == 0,
        salutation: dice.roll(3) == 0,
        hands_over: dice.roll(3) > 0,
        duty_first: dice.roll(5) > 0,
        measures: (0..count).map(|_| measure(dice)).collect(),
        closing: closing[dice.roll(4) as usize],
        items: (2 + dice.roll(3) as usize, 2 + dice.roll(3) as usize),
        signed: dice.roll(3) > 0,
        full_width: false,
        indented: false,
    }
}

/// `sentence` with a number in each place for one.
fn numbered(sentence: &str, size: u64, dice: &mut Dice) -> String {
    let mut filled = String::new();
    for (at, piece) in sentence.split('#').enumerate() {
        if at > 0 {
            filled += &(2 + dice.roll(60 * size)).to_string();
        }
        filled += piece;
    }
    filled
}

/// A whole report, of one to twelve thousand characters.
pub(super) fn parts(dice: &mut Dice) -> Parts {
    let Body { name, place, size } = body(dice);
    let plan = choices(dice);
    let built = plan.build();
    let own = |line: &str| line.replace("清岚县人民政府", &name).replace("清岚县", &place);
    let mut lines = built.text.lines().map(str::trim).filter(|line| !line.is_empty());
    let title = lines.by_ref().take(if plan.title_in_two_lines { 2 } else { 1 }).map(own).collect();
    let long = 1 + dice.roll(12) as usize;
    let mut body = Vec::new();
    let mut measures = 0;
    for line in lines {
        let heading = line.starts_with('(') && measures < plan.measures.len();
        body.push(problem(own(line), dice));
        if heading {
            measures += 1;
            if measures == 1 {
                let cases = size * (20 + dice.roll(140));
                let closed = cases - dice.roll(cases / 8 + 1);
                body.push(format!(
                    "{place}全年新收行政复议申请{cases}件,审结行政复议案件{closed}件,纠错率12.07%。"
                ));
            }
            let sentence = |at: usize| DONE[(measures * 5 + at) % DONE.len()];
            body.push((0..long).map(|at| numbered(sentence(at), size, dice)).collect());
        }
    }
    Parts { title, body, published: published(plan.year, dice), source: format!("{place}司法局") }
}

/// An item 一是 of the problems, told in other words.
fn problem(line: String, dice: &mut Dice) -> String {
    let wrong = ["基层执法力量不足", "个别单位程序意识不强", "普法宣传形式比较单一", "信息化建设相对滞后"];
    match line.split_once('是') {
        Some((number, rest)) if wrong.iter().any(|words| rest.starts_with(words)) => {
            format!("{number}是{}", WRONG[dice.roll(8) as usize])
        }
        _ => line,
    }
}

/// One in six is late: the last day is 31 March.
fn published(year: u16, dice: &mut Dice) -> String {
    let late = dice.roll(6) == 0;
    let month = if late { 4 + dice.roll(4) } else { 1 + dice.roll(3) };
    format!("{}-{month:02}-{:02}", year + 1, 18 + dice.roll(10))
}

/// Any page of a site: on roads, harvests, meetings.
pub(super) fn notice(dice: &mut Dice) -> Parts {
    const ABOUT: [(&str, &str); 5] = [
        ("关于城区道路施工的通告", "因管网改造,城区#条道路分段封闭施工,工期#天,请过往车辆绕行。"),
        ("春耕备耕工作有序推进", "全县已备足种子#吨、化肥#吨,检修农机#台,预计播种面积#万亩。"),
        ("召开文旅产业发展座谈会", "会议听取#家企业发言,征集建议#条,明确重点项目#个。"),
        ("公开招聘教师公告", "计划招聘教师#名,报名时间#天,笔试合格者进入面试。"),
        ("城区供水管网检修通知", "检修涉及小区#个,停水约#小时,请居民提前储水。"),
    ];
    let place = body(dice).place;
    let (title, sentence) = ABOUT[dice.roll(5) as usize];
    let lines = 3 + dice.roll(20);
    Parts {
        title: vec![format!("{place}{title}")],
        body: (0..lines).map(|_| numbered(sentence, 4, dice)).collect(),
        published: published(2023, dice),
        source: format!("{place}融媒体中心"),
    }
}
