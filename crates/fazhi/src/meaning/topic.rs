//! Topics: which part of law-based government a section or an item is about.

use serde::{Deserialize, Serialize};

use crate::lexicon::topic::{TASKS, TOPICS, TopicRow, WORDINGS, Wording};
use crate::lookup::{Seen, Table};
use crate::{Language, Span};

/// A subject of law-based government: the eight systems of the outline of 2021–2025 (法治政府建设实施纲要),
/// with leadership, publicity and capacity. The seven tasks of the outline of 2015–2020 are among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// The Party's leadership, study of 习近平法治思想, the heads' duty, coordination, inspection, assessment.
    Leadership,
    /// 政府机构职能体系: functions, lists of powers, approvals, services, the business environment.
    Functions,
    /// 依法行政制度体系: statutes, rules and normative documents (规范性文件).
    Rules,
    /// 行政决策制度体系: decisions and their procedure, legal review, legal advisers.
    Decisions,
    /// 行政执法工作体系: enforcement, penalties, inspection.
    Enforcement,
    /// 突发事件应对体系: emergencies.
    Emergencies,
    /// 社会矛盾纠纷行政预防调处化解体系: mediation, reconsideration, litigation, petitions.
    Disputes,
    /// 行政权力制约和监督体系: congress, audit, supervision of enforcement, openness of government.
    Oversight,
    /// 法治政府建设科技保障体系: digital government, platforms, data.
    Technology,
    /// 普法: making law known, and legal services for the public.
    Publicity,
    /// Officials' thinking in terms of law (法治思维), their study of law, training and number.
    Capacity,
}

/// How many topics there are.
const COUNT: usize = TOPICS.len();
/// A title tells its topic from this weight on.
const TITLE_TELLS: u32 = 2;
/// Other text tells its topic from this weight on, if that is three fifths of all weights in it or more.
const TEXT_TELLS: u32 = 3;

impl Topic {
    /// Every topic, in the order of the outline of 2021.
    ///
    /// ```
    /// assert_eq!(fazhi::Topic::all().count(), 11);
    /// ```
    pub fn all() -> impl Iterator<Item = Topic> {
        TOPICS.iter().map(|row| row.topic)
    }

    fn row(self) -> &'static TopicRow {
        TOPICS.iter().find(|row| row.topic == self).unwrap_or(&TOPICS[0])
    }

    /// The stable name: `enforcement`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The topic's name for people.
    ///
    /// ```
    /// use fazhi::{Language, Topic};
    /// assert_eq!(Topic::Enforcement.name(Language::Chinese), "行政执法");
    /// ```
    pub fn name(self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.row().chinese,
            Language::English => self.row().english,
        }
    }

    /// What the outline that is in force in `year` calls the topic; none where it has no task for it, and in
    /// years without an outline.
    ///
    /// ```
    /// use fazhi::Topic;
    /// assert_eq!(Topic::Enforcement.outline_name(2018), Some("坚持严格规范公正文明执法"));
    /// assert_eq!(Topic::Enforcement.outline_name(2023), Some("行政执法工作体系"));
    /// assert_eq!(Topic::Technology.outline_name(2018), None);
    /// ```
    pub fn outline_name(self, year: u16) -> Option<&'static str> {
        let in_force = TASKS.iter().filter(|task| (task.years.0..=task.years.1).contains(&year));
        in_force.filter(|task| task.topic == self).map(|task| task.name).next()
    }
}

/// Everything in a text that tells of a topic, found in one pass.
pub(crate) struct Topics {
    /// Where each wording starts, in order, and its row.
    hits: Vec<(u32, &'static Wording)>,
}

impl Topics {
    /// Reads a text.
    pub(crate) fn read(seen: &Seen) -> Topics {
        let whole = Span::new(0, seen.text().len());
        let hits = seen.longest(Table::Topics, whole).map(|hit| (hit.span, &WORDINGS[hit.row as usize]));
        let hits = hits.filter(|(_, row)| row.topic.is_some());
        Topics { hits: hits.map(|(span, row)| (span.start() as u32, row)).collect() }
    }

    /// The topic of what has its title at `title` and is at `whole`: what the title says, else what most of the
    /// words in the whole say, else none.
    pub(crate) fn of(&self, title: Option<Span>, whole: Span) -> Option<Topic> {
        title.and_then(|title| self.of_title(title)).or_else(|| self.of_text(whole))
    }

    /// The topic that a title tells: the weightiest, the first named of two as weighty.
    fn of_title(&self, title: Span) -> Option<Topic> {
        let (topic, weight, _) = self.weightiest(title, |row| row.title)?;
        (weight >= TITLE_TELLS).then_some(topic)
    }

    fn of_text(&self, span: Span) -> Option<Topic> {
        let (topic, weight, all) = self.weightiest(span, |row| row.text)?;
        (weight >= TEXT_TELLS && weight * 5 >= all * 3).then_some(topic)
    }

    /// The weightiest topic inside `span`, its weight and that of all topics.
    fn weightiest(&self, span: Span, weight: impl Fn(&Wording) -> u32) -> Option<(Topic, u32, u32)> {
        let first = self.hits.partition_point(|(at, _)| (*at as usize) < span.start());
        let hits = self.hits.iter().skip(first).take_while(|(at, _)| (*at as usize) < span.end());
        // In the order in which they are first named.
        let mut sums: [Option<(Topic, u32)>; COUNT] = [None; COUNT];
        let mut all = 0;
        for (_, row) in hits {
            let (Some(topic), weight) = (row.topic, weight(row)) else { continue };
            let slot = sums.iter_mut().find(|slot| slot.is_none_or(|(named, _)| named == topic));
            if let Some(slot) = slot.filter(|_| weight > 0) {
                slot.get_or_insert((topic, 0)).1 += weight;
                all += weight;
            }
        }
        let sums = sums.into_iter().flatten();
        let best = sums.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        Some((best.0, best.1, all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_title(title: &str) -> Option<Topic> {
        Topics::read(&Seen::read(title)).of_title(Span::new(0, title.len()))
    }

    fn of_text(text: &str) -> Option<Topic> {
        Topics::read(&Seen::read(text)).of_text(Span::new(0, text.len()))
    }

    #[test]
    fn ids_are_the_names_in_json() {
        for topic in Topic::all() {
            assert_eq!(serde_json::to_value(topic).expect("a string"), topic.id());
        }
    }

    #[test]
    fn a_heading_in_the_words_of_an_outline_tells_its_topic() {
        for task in TASKS {
            assert_eq!(of_title(task.name), Some(task.topic), "{}", task.name);
            assert_eq!(of_title(&format!("着力健全{}", task.name)), Some(task.topic), "{}", task.name);
        }
    }

    #[test]
    fn headings() {
        use Topic::{
            Capacity, Decisions, Disputes, Emergencies, Enforcement, Functions, Leadership, Oversight,
            Publicity, Rules, Technology,
        };
        for (title, topic) in [
            ("坚持党对法治建设的领导,把牢前进方向", Leadership),
            ("提高政治站位,扛起法治建设责任", Leadership),
            ("深学细悟习近平法治思想", Leadership),
            ("切实履行推进法治建设第一责任人职责", Leadership),
            ("持续推进“放管服”,营商环境再优化", Functions),
            ("亮清单、明边界,政府职能转得快", Functions),
            ("管好“红头文件”,提升规范性文件质量", Rules),
            ("加快重点领域立法", Rules),
            ("严格决策程序,合法性审查不缺位", Decisions),
            ("发挥法律顾问参谋作用", Decisions),
            ("规范执法行为,让执法有力度有温度", Enforcement),
            ("深化综合行政执法改革,执法更有力", Enforcement),
            ("织密应急网,从容应对突发事件", Emergencies),
            ("守住安全生产底线,抓好应急演练", Emergencies),
            ("把矛盾纠纷化解在田间地头", Disputes),
            ("发挥行政复议主渠道作用", Disputes),
            ("自觉接受人大监督,权力运行更透明", Oversight),
            ("深化政务公开,晒出明白账", Oversight),
            ("以数字赋能推动智慧法治", Technology),
            ("打通数据,提升数字化支撑", Technology),
            ("谁执法谁普法,普法进圩场", Publicity),
            ("厚植法治文化,优化公共法律服务", Publicity),
            ("抓住关键少数,领导干部学法常态化", Capacity),
            ("加强培训,锻造过硬执法队伍建设", Capacity),
        ] {
            assert_eq!(of_title(title), Some(topic), "{title}");
        }
    }

    /// The lines of `table`, each a topic (`-` for none) and words that tell it.
    fn tell(table: &str, topic_of: fn(&str) -> Option<Topic>) {
        for line in table.lines() {
            let (topic, words) = line.split_once(' ').expect("a topic and words");
            assert_eq!(topic_of(words).map_or("-", Topic::id), topic, "{words}");
        }
    }

    #[test]
    fn titles_and_texts_tell_the_topic_beside_them() {
        tell(include_str!("titles.txt"), of_title);
        // A list item of one sentence is a title and a text.
        tell(include_str!("texts.txt"), |text| of_title(text).or_else(|| of_text(text)));
    }

    #[test]
    fn headings_of_another_topic_than_a_word_in_them() {
        use Topic::{Disputes, Enforcement, Functions, Oversight, Publicity, Rules};
        for (title, not) in [
            ("领导干部学法用法", Topic::Leadership),
            ("执法履职能力培训", Functions),
            ("行政执法三项制度落地", Rules),
            ("贯彻上级决策部署", Topic::Decisions),
            ("谁执法谁普法", Enforcement),
            ("强化行政执法监督", Enforcement),
            ("市场监督管理机构改革", Oversight),
            ("推进应急法规制度建设的立法", Topic::Emergencies),
            ("公开征求立法意见", Oversight),
            ("数字政府建设提速", Functions),
            ("学习宣传贯彻习近平法治思想", Publicity),
            ("政法队伍教育整顿", Topic::Capacity),
            ("行政执法争议投诉处理", Disputes),
        ] {
            assert_ne!(of_title(title), Some(not), "{title}");
        }
    }

    #[test]
    fn headings_of_the_four_parts_tell_none() {
        for title in ["主要举措和成效", "存在的问题和不足", "2025年工作打算", "基本情况", ""]
        {
            assert_eq!(of_title(title), None, "{title}");
        }
    }

    #[test]
    fn text_tells_a_topic_that_outweighs_the_others() {
        let disputes = "全年受理行政复议申请31件,审结29件,经调解结案8件,负责人出庭应诉率100%。";
        assert_eq!(of_text(disputes), Some(Topic::Disputes));
        let many = "公布权责清单,审查规范性文件5件,开展行政执法检查,调处矛盾纠纷,推进政务公开。";
        assert_eq!(of_text(many), None);
        assert_eq!(of_text("一年来各项工作有序推进。"), None);
    }

    #[test]
    fn a_title_comes_before_its_text() {
        let text = "加强普法。行政执法检查、行政处罚、案卷评查。";
        let topics = Topics::read(&Seen::read(text));
        let title = Span::new(0, "加强普法".len());
        let whole = Span::new(0, text.len());
        assert_eq!(topics.of(Some(title), whole), Some(Topic::Publicity));
        assert_eq!(topics.of(None, whole), Some(Topic::Enforcement));
    }
}
