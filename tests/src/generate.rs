//! Reports whose structure is known because they were built from it.
//!
//! [`plan`] is a proptest strategy of choices; [`Plan::build`] turns choices into a text and what must be read
//! of it. Every sentence is an invention, and says in which part it stands by nothing but its place.

use fazhi::Part;
use proptest::prelude::*;

use crate::variants;

/// The choices that make a report.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is one choice of its own
pub struct Plan {
    /// The year reported on.
    pub year: u16,
    /// How the head of the page looks.
    pub head: Head,
    /// Whether the title is broken over two lines.
    pub title_in_two_lines: bool,
    /// Whether someone is addressed.
    pub salutation: bool,
    /// Whether the lead hands over with 现将有关情况报告如下.
    pub hands_over: bool,
    /// Whether the heads' duty has a part of its own, before the achievements.
    pub duty_first: bool,
    /// The achievements' subsections.
    pub measures: Vec<Measure>,
    /// How problems and plans are told.
    pub closing: Closing,
    /// How many problems, and how many plans.
    pub items: (usize, usize),
    /// Whether issuer and date stand at the end.
    pub signed: bool,
    /// Whether the text is in full width.
    pub full_width: bool,
    /// Whether paragraphs are indented.
    pub indented: bool,
}

/// The head of the page, above the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// Nothing.
    Bare,
    /// Navigation, then labels, one a line.
    Lines,
    /// Labels on one line.
    OneLine,
    /// Labels in brackets.
    Brackets,
}

/// One subsection of the achievements.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Whether the body follows on the heading's line.
    pub run_in: bool,
    /// 一是, 二是 … inside the body: how many.
    pub listed: usize,
    /// Sub-subsections `1.`: how many.
    pub below: usize,
}

/// How problems and plans are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Two parts, their items 一是, 二是, a line each.
    TwoPartsListed,
    /// Two parts, their items `(一)`, run in.
    TwoPartsNumbered,
    /// Two parts, the plans before the problems.
    PlansFirst,
    /// One part 存在问题和下一步工作安排, turning with 下一步.
    Merged,
}

/// A heading that must be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedHeading {
    /// Depth by the style of its number.
    pub level: u8,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Whether text follows on its line.
    pub run_in: bool,
}

/// A text and what must be read of it.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// The text.
    pub text: String,
    /// The title.
    pub title: String,
    /// All headings in the order of the text.
    pub headings: Vec<ExpectedHeading>,
    /// Words that stand once in the text, and the part in which they stand.
    pub sentences: Vec<(String, Part)>,
    /// Items of the problems, and of the plans.
    pub items: (usize, usize),
    /// Markers of list items.
    pub list_items: usize,
    /// The date under the signature, as `YYYY-MM-DD`.
    pub signed: Option<String>,
}

const NUMBERS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// Titles of measures: none speaks of duty, problems or plans.
const MEASURES: [&str; 8] = [
    "优化政务服务供给",
    "规范行政规范性文件管理",
    "推进综合行政执法改革",
    "健全行政决策程序",
    "多元化解矛盾纠纷",
    "深化政务公开",
    "加强普法宣传教育",
    "提升行政复议质效",
];

/// Titles of the third level.
const DETAILS: [&str; 4] = ["统一窗口受理标准", "完善案卷评查办法", "建好基层联系点", "用好信息化平台"];

/// What measures say.
const DONE: [&str; 5] = [
    "组织业务培训若干场次,参训人员覆盖全部窗口",
    "梳理公布服务事项清单并动态调整",
    "开展文件备案审查,按时办结来文",
    "联合有关单位开展巡回宣讲,群众反响良好",
    "建成线上办理平台并与上级系统对接",
];

/// What is wrong.
const WRONG: [&str; 4] =
    ["基层执法力量不足", "个别单位程序意识不强", "普法宣传形式比较单一", "信息化建设相对滞后"];

/// What will be done.
const TODO: [&str; 4] =
    ["加强基层执法队伍建设", "完善重大决策程序制度", "创新普法宣传方式", "加快信息平台建设"];

/// All plans.
pub fn plan() -> impl Strategy<Value = Plan> {
    let head = prop::sample::select(&[Head::Bare, Head::Lines, Head::OneLine, Head::Brackets][..]);
    let measure = (any::<bool>(), 0usize..4, 0usize..3);
    let measure = measure.prop_map(|(run_in, listed, below)| Measure { run_in, listed, below });
    let closing = [Closing::TwoPartsListed, Closing::TwoPartsNumbered, Closing::PlansFirst, Closing::Merged];
    let closing = prop::sample::select(closing.to_vec());
    let choices = (any::<[bool; 7]>(), 2016u16..2026, head, (2usize..5, 2usize..5));
    (choices, prop::collection::vec(measure, 2..6), closing).prop_map(
        |((flags, year, head, items), measures, closing)| {
            let [title_in_two_lines, salutation, hands_over, duty_first, signed, full_width, indented] =
                flags;
            Plan {
                year,
                head,
                title_in_two_lines,
                salutation,
                hands_over,
                duty_first,
                measures,
                closing,
                items,
                signed,
                full_width,
                indented,
            }
        },
    )
}

impl Plan {
    /// The text of these choices and what must be read of it.
    pub fn build(&self) -> Built {
        let mut builder = Builder { plan: self, built: Built::default(), parts: 0, sentences: 0 };
        builder.head();
        builder.title();
        builder.opening();
        if self.duty_first {
            builder.duty();
        }
        builder.achievements();
        builder.closing();
        builder.end();
        let mut built = builder.built;
        if self.full_width {
            built.text = variants::full_width(&built.text);
        }
        built
    }
}

/// A text that grows.
struct Builder<'a> {
    plan: &'a Plan,
    built: Built,
    /// Parts so far: the number of the next heading of level 1.
    parts: usize,
    /// Sentences so far, so that each is made to stand once.
    sentences: usize,
}

impl Builder<'_> {
    fn line(&mut self, line: &str) {
        self.built.text += line;
        self.built.text += "\n";
    }

    fn paragraph(&mut self, line: &str) {
        if self.plan.indented {
            self.built.text += "\u{3000}\u{3000}";
        }
        self.line(line);
    }

    fn head(&mut self) {
        let published = format!("{}-02-21", self.plan.year + 1);
        match self.plan.head {
            Head::Bare => return,
            Head::Lines => {
                self.line("首页>政务公开>法治政府建设年度报告");
                self.line("");
                self.line("索引号:XS0001/2025-00012");
                self.line("发布机构:清岚县人民政府办公室");
                self.line(&format!("发布日期:{published}"));
            }
            Head::OneLine => self.line(&format!("来源:清岚县司法局 发布时间:{published} 09:18 浏览次数:")),
            Head::Brackets => {
                self.line("[ 索引号 ]XS0001/2025-00012 [ 发文字号 ]");
                self.line(&format!("[ 发布机构 ]清岚县人民政府 [ 发布日期 ]{published}"));
            }
        }
        self.line("");
    }

    fn title(&mut self) {
        let year = self.plan.year;
        let (issuer, rest) = ("清岚县人民政府", format!("关于{year}年度法治政府建设情况的报告"));
        self.built.title = format!("{issuer}{rest}");
        if self.plan.title_in_two_lines {
            self.line(issuer);
            self.line(&rest);
        } else {
            self.line(&format!("{issuer}{rest}"));
        }
        self.line("");
    }

    fn opening(&mut self) {
        if self.plan.salutation {
            self.paragraph("望江市人民政府:");
        }
        let year = self.plan.year;
        let hand_over = if self.plan.hands_over { "现将有关情况报告如下:" } else { "" };
        self.paragraph(&format!("{year}年,清岚县坚持依法行政,各项工作取得新进展。{hand_over}"));
    }

    /// A heading of level 1 on its own line.
    fn part(&mut self, title: &str) {
        let number = NUMBERS[self.parts % NUMBERS.len()];
        self.parts += 1;
        self.heading(1, number, title, None);
    }

    /// A heading, and what follows it on its line.
    fn heading(&mut self, level: u8, number: &str, title: &str, body: Option<&str>) {
        let number_and_marks = match level {
            1 => format!("{number}、"),
            2 => format!("({number})"),
            _ => format!("{number}."),
        };
        let rest = body.map(|body| format!("。{body}")).unwrap_or_default();
        self.paragraph(&format!("{number_and_marks}{title}{rest}"));
        let (number, title, run_in) = (number.to_owned(), title.to_owned(), body.is_some());
        self.built.headings.push(ExpectedHeading { level, number, title, run_in });
    }

    /// A sentence with its full stop that stands once in the text.
    fn sentence(&mut self, words: &str, part: Part) -> String {
        self.sentences += 1;
        let place = ["东", "西", "南", "北", "上", "下", "前", "后"];
        let (tens, ones) = (self.sentences / place.len(), self.sentences % place.len());
        let sentence = format!("{words},涉及{}{}街片区", place[tens % place.len()], place[ones]);
        self.built.sentences.push((sentence.clone(), part));
        sentence + "。"
    }

    fn duty(&mut self) {
        self.part("党政主要负责人履行推进法治建设第一责任人职责情况");
        let words = "县委、县政府主要负责同志带头研究部署法治建设重点任务";
        let sentence = self.sentence(words, Part::Responsibilities);
        self.paragraph(&sentence);
    }

    fn achievements(&mut self) {
        self.part("推进法治政府建设的主要举措和成效");
        let plan = self.plan;
        for (at, measure) in plan.measures.iter().enumerate() {
            let mut body = self.sentence(DONE[at % DONE.len()], Part::Achievements);
            for listed in 0..measure.listed {
                let sentence = self.sentence(DONE[(at + listed) % DONE.len()], Part::Achievements);
                body.extend([NUMBERS[listed], "是", &sentence]);
                self.built.list_items += 1;
            }
            let (number, title) = (NUMBERS[at], MEASURES[at % MEASURES.len()]);
            self.heading(2, number, title, measure.run_in.then_some(&*body));
            if !measure.run_in {
                self.paragraph(&body);
            }
            for below in 0..measure.below {
                let sentence = self.sentence(DONE[below % DONE.len()], Part::Achievements);
                let number = (below + 1).to_string();
                self.heading(3, &number, DETAILS[(at + below) % DETAILS.len()], Some(&sentence));
            }
        }
    }

    fn closing(&mut self) {
        let next = self.plan.year + 1;
        let (problems, plans) = self.plan.items;
        self.built.items = (problems, plans);
        let numbered = self.plan.closing == Closing::TwoPartsNumbered;
        match self.plan.closing {
            Closing::TwoPartsListed | Closing::TwoPartsNumbered => {
                self.part("存在的不足和原因");
                self.items(&WRONG, problems, Part::Problems, numbered);
                self.part(&format!("{next}年推进法治政府建设的主要安排"));
                self.items(&TODO, plans, Part::Plans, numbered);
            }
            Closing::PlansFirst => {
                self.part("下一年度工作打算");
                self.items(&TODO, plans, Part::Plans, numbered);
                self.part("存在的主要问题");
                self.items(&WRONG, problems, Part::Problems, numbered);
            }
            Closing::Merged => {
                self.part("存在问题和下一步工作安排");
                self.paragraph("一年来的工作还有以下不足:");
                self.items(&WRONG, problems, Part::Problems, numbered);
                self.paragraph(&format!("下一步,{next}年将重点做好以下工作:"));
                self.items(&TODO, plans, Part::Plans, numbered);
            }
        }
    }

    /// Items of a part: `(一)…` run in, or 一是 on a line each.
    fn items(&mut self, words: &[&str], count: usize, part: Part, numbered: bool) {
        for at in 0..count {
            let title = words[at % words.len()];
            let number = NUMBERS[at];
            if numbered {
                let sentence = self.sentence("有关情况经多次会商研判形成一致意见", part);
                self.heading(2, number, title, Some(&sentence));
            } else {
                let sentence = self.sentence(title, part);
                self.paragraph(&format!("{number}是{sentence}"));
                self.built.list_items += 1;
            }
        }
    }

    fn end(&mut self) {
        if self.plan.signed {
            let year = self.plan.year + 1;
            self.line("");
            self.line("\u{3000}\u{3000}\u{3000}\u{3000}清岚县人民政府");
            self.line(&format!("\u{3000}\u{3000}\u{3000}\u{3000}{year}年1月15日"));
            self.built.signed = Some(format!("{year}-01-15"));
        }
        if self.plan.head != Head::Bare {
            self.line("");
            self.line("扫一扫在手机打开当前页");
            self.line("版权所有:清岚县人民政府");
        }
    }
}
