//! The catalogue of findings: one row a code. To add one, add its name to [`Code`] and a row here.

use crate::{Code, Severity, Source};

/// A row of the catalogue.
pub(crate) struct Row {
    pub(crate) code: Code,
    /// The stable name.
    pub(crate) id: &'static str,
    pub(crate) severity: Severity,
    /// One line, in Chinese and in English.
    pub(crate) headline: [&'static str; 2],
    /// What to do about it, in Chinese and in English.
    pub(crate) help: [&'static str; 2],
    /// The rule that it breaks; none for faults of the text.
    pub(crate) source: Option<&'static Source>,
}

const fn row(
    code: Code,
    id: &'static str,
    severity: Severity,
    headline: [&'static str; 2],
    help: [&'static str; 2],
    source: Option<&'static Source>,
) -> Row {
    Row { code, id, severity, headline, help, source }
}

const fn source(chinese: &'static str, english: &'static str, from: u16, until: Option<u16>) -> Source {
    Source { chinese, english, from, until }
}

/// Who has to report: the 2019 provisions on supervision of law-based government and responsibility for it.
#[rustfmt::skip]
static DUTY: Source = source("《法治政府建设与责任落实督察工作规定》第二十三条", "Provisions on Supervision of Law-based Government Building (2019), art. 23", 2019, None);
/// When reports are to be public.
#[rustfmt::skip]
static PUBLICATION: Source = source("《法治政府建设与责任落实督察工作规定》第二十四条", "Provisions on Supervision of Law-based Government Building (2019), art. 24", 2019, None);
/// What a report has to hold.
#[rustfmt::skip]
static CONTENTS: Source = source("《法治政府建设与责任落实督察工作规定》第二十五条", "Provisions on Supervision of Law-based Government Building (2019), art. 25", 2019, None);
/// When and to whom it is handed in.
#[rustfmt::skip]
static SUBMISSION: Source = source("《法治政府建设与责任落实督察工作规定》第二十四条及报送要求", "Provisions on Supervision of Law-based Government Building (2019), art. 24, and the guides on handing in", 2019, None);
/// The duty of the heads themselves.
#[rustfmt::skip]
static HEADS: Source = source("《党政主要负责人履行推进法治建设第一责任人职责规定》", "Provisions on the Duty of the Heads of Party and Government for the Rule of Law (2016)", 2016, None);
/// That a report is one of a whole year.
#[rustfmt::skip]
static YEAR: Source = source("《法治政府建设与责任落实督察工作规定》第二十四条(年度报告)", "Provisions on Supervision of Law-based Government Building (2019), art. 24: an annual report", 2019, None);
/// How it is called.
#[rustfmt::skip]
static TITLE: Source = source("法治政府建设年度报告工作指引", "Guides on the annual report on building a law-based government", 2019, None);
/// The outlines for building a law-based government.
#[rustfmt::skip]
static OUTLINE: Source = source("《法治政府建设实施纲要(2015—2020年)》《法治政府建设实施纲要(2021—2025年)》", "Outlines for Building a Law-based Government, 2015–2020 and 2021–2025", 2015, Some(2025));
/// The civil code, which took the place of nine laws.
#[rustfmt::skip]
static CODE: Source = source("《中华人民共和国民法典》第一千二百六十条", "Civil Code, art. 1260", 2021, None);
/// The indicators by which model cities and counties are measured.
#[rustfmt::skip]
static INDICATORS: Source = source("《市县法治政府建设示范指标体系》", "Indicators of Model Law-based Governments of Cities and Counties", 2019, None);

/// Every kind of finding: faults of the text first, then the checks.
#[rustfmt::skip]
pub(crate) static CATALOGUE: &[Row] = &[
    row(Code::EmptyText, "empty-text", Severity::Error, ["文本为空", "the text is empty"],
        ["换一份有文字的文件。", "Give a file that holds text."], None),
    row(Code::ControlCharacters, "control-characters", Severity::Error, ["含有控制字符,可能不是文本", "control characters: probably no text"],
        ["确认文件是 UTF-8 文本,不是 Word 或 PDF 原件。", "Make sure that the file is UTF-8 text, not a Word or PDF file."], None),
    row(Code::NoHeadings, "no-headings", Severity::Warning, ["没有找到标题层次", "no headings were found"],
        ["按“一、”“(一)”分层编写标题。", "Number the headings as 一、 and (一)."], None),
    row(Code::NumberSkipped, "number-skipped", Severity::Warning, ["标题序号跳号", "a heading's number does not follow the one before"],
        ["核对是否漏了一节,或序号有误。", "See whether a section is missing or its number wrong."], None),
    row(Code::NumberRepeated, "number-repeated", Severity::Warning, ["标题序号重复", "a heading's number is repeated"],
        ["改正重复的序号。", "Correct the number that stands twice."], None),
    row(Code::NumberDamaged, "number-damaged", Severity::Note, ["标题序号残缺", "a heading's number is damaged"],
        ["补全序号的括号。", "Complete the brackets of the number."], None),
    row(Code::LineBreaksLost, "line-breaks-lost", Severity::Warning, ["换行丢失,标题在正文中识别", "line breaks were lost; headings were found inside the text"],
        ["重新从原网页复制,保留换行。", "Copy the page again with its line breaks."], None),
    row(Code::UnclosedTitleMark, "unclosed-title-mark", Severity::Note, ["书名号不成对", "a title mark 《 without its 》"],
        ["补上缺少的“》”。", "Add the missing 》."], None),
    row(Code::RegionAmbiguous, "region-ambiguous", Severity::Note, ["报告单位所属区划有多种可能", "the issuer's division is ambiguous"],
        ["在标题中写明所属省、市。", "Name the province or city in the title."], None),
    row(Code::IssuerDiffers, "issuer-differs", Severity::Warning, ["正文口吻与报告单位不符", "the body speaks as another body than the issuer"],
        ["核对报告单位,可能套用了其他单位的文稿。", "Compare the two; another body's draft may have been used."], None),
    row(Code::PublisherDiffers, "publisher-differs", Severity::Note, ["发布单位与报告单位不同", "the publisher is another body than the issuer"],
        ["由司法行政部门代为发布的,无需处理。", "Nothing to do where a bureau of justice publishes for the issuer."], None),
    row(Code::SignatoryDiffers, "signatory-differs", Severity::Warning, ["落款单位与报告单位不同", "another body signs than the issuer"],
        ["核对标题与落款。", "Compare the title with the signature."], None),
    row(Code::TextByteSlip, "text-byte-slip", Severity::Warning, ["字节错位,句号后的文字已还原", "bytes slipped behind full stops; the text was restored"],
        ["换用原网页的文本。", "Use the text of the original page."], None),
    row(Code::TextPinyin, "text-pinyin", Severity::Note, ["汉字后插有拼音,已略去", "pinyin was inserted after characters; it is passed over"],
        ["换用未加注拼音的文本。", "Use a text without pinyin."], None),
    row(Code::TextTraditional, "text-traditional", Severity::Note, ["繁体转换文本,已按简体读取", "traditional script, read as simplified"],
        ["换用原网页的简体文本。", "Use the original text in simplified script."], None),
    row(Code::TextMarkup, "text-markup", Severity::Note, ["行首有 Markdown 标记或乱码问号,已略去", "marks of Markdown or stray question marks stand before lines; they are passed over"],
        ["换用原网页的文本。", "Use the text of the original page."], None),
    row(Code::TextLostStops, "text-lost-stops", Severity::Note, ["句号印成圆点,已按句号读取", "full stops were printed as points; they are read as full stops"],
        ["把句末的“.”改为“。”。", "Write 。 where a sentence ends in a point."], None),
    row(Code::TextPageFurniture, "text-page-furniture", Severity::Note, ["正文中夹有页码,已略去", "page numbers stand in the text; they are passed over"],
        ["删去页码,或忽略此提示。", "Take the page numbers out, or ignore this."], None),
    row(Code::TextAdverts, "text-adverts", Severity::Warning, ["正文中夹有网站名称或网址,疑为文库转载", "names or addresses of sites stand in the text: probably a resold copy"],
        ["换用政府网站上的原文。", "Use the text of the government site."], None),
    row(Code::TextHardWrapped, "text-hard-wrapped", Severity::Note, ["句中断行,已接合", "lines broken in mid-sentence were joined"],
        ["无需处理,或换用未断行的文本。", "Nothing to do, or use a text with whole lines."], None),
    row(Code::TextCounters, "text-counters", Severity::Warning, ["词语中插有序号,疑为文库转载", "counters were cut into words: probably a resold copy"],
        ["换用政府网站上的原文。", "Use the text of the government site."], None),
    row(Code::TextLostDash, "text-lost-dash", Severity::Note, ["起止年份间的连接号丢失,已补", "the dash between two years was lost; it was put back"],
        ["补上起止年份间的“—”。", "Put the dash between the years back."], None),
    row(Code::TextLostBrackets, "text-lost-brackets", Severity::Note, ["发文字号的括号丢失,已补", "the brackets of a document number were lost; they were put back"],
        ["补上发文字号的“〔〕”。", "Put the brackets 〔〕 of the number back."], None),
    row(Code::TextDoubledPunctuation, "text-doubled-punctuation", Severity::Note, ["标点重复", "punctuation stands twice"],
        ["删去多余的标点。", "Take the extra mark out."], None),
    row(Code::TextPrintedTwice, "text-printed-twice", Severity::Warning, ["全文在页面上出现两次", "the report stands twice on the page"],
        ["删去重复的全文。", "Take the second copy out."], None),
    row(Code::TextCoverLetter, "text-cover-letter", Severity::Note, ["报告前有呈送函", "a cover letter stands before the report"],
        ["呈送函可另行公开。", "The letter may be published apart."], None),
    row(Code::TextFooterFirst, "text-footer-first", Severity::Note, ["页脚出现在正文之前", "the foot of the page stands before the text"],
        ["换用正文在前的文本。", "Use a text that begins with the report."], None),
    row(Code::TextMasked, "text-masked", Severity::Warning, ["名称或数字被隐去(某县、XX、*),不宜作为原件使用", "names or numbers are blanked out: not an original"],
        ["换用未隐去名称和数字的原文。", "Use the original, with its names and numbers."], None),
    row(Code::TextFalsifiedYears, "text-falsified-years", Severity::Warning, ["起止年份相同,年份可能被改", "a span of years begins and ends in one year: the years may be falsified"],
        ["与原文核对年份。", "Compare the years with the original."], None),
    row(Code::NotAnnualReport, "not-annual-report", Severity::Warning, ["不是法治政府建设年度报告,未作内容和时限检查", "this is no annual report; contents and dates were not checked"],
        ["用 fazhi recognize 查看判断依据。", "`fazhi recognize` tells why."], Some(&DUTY)),
    row(Code::NoCentralDuty, "no-central-duty", Severity::Note, ["中央规定未直接要求这类单位报告,地方规定可能要求", "the central provisions do not bind this kind of body; a local rule may"],
        ["用 --rules 提供本地规定。", "Give the local rules with --rules."], Some(&PUBLICATION)),
    row(Code::AchievementsAbsent, "achievements-absent", Severity::Error, ["缺少“主要举措和成效”", "the measures taken and their results are missing"],
        ["增写推进法治政府建设的主要举措和成效。", "Write what was done and what came of it."], Some(&CONTENTS)),
    row(Code::ResponsibilitiesAbsent, "responsibilities-absent", Severity::Error, ["缺少“党政主要负责人履行第一责任人职责情况”", "nothing says how the heads of Party and government met their duty"],
        ["增写党政主要负责人履行推进法治建设第一责任人职责的情况。", "Write what the heads did as those first responsible."], Some(&CONTENTS)),
    row(Code::HeadsDutyUnstated, "heads-duty-unstated", Severity::Warning, ["过去一年的内容未写党政主要负责人本人履职情况", "the text on the past year says nothing of the heads of Party and government themselves"],
        ["写明主要负责人过去一年做了什么;写在下一年安排中的职责不能代替。", "Say what the heads did in the past year; a duty in the plan does not stand for it."], Some(&HEADS)),
    row(Code::JointHeadMissing, "joint-head-missing", Severity::Warning, ["党委和政府联合报告,只写了一方主要负责人", "a joint report of Party and government names the head of one side only"],
        ["分别写明党委和政府主要负责人的履职情况。", "Write of both heads, of the Party committee and of the government."], Some(&HEADS)),
    row(Code::ProblemsAbsent, "problems-absent", Severity::Error, ["缺少“存在的不足和原因”", "what is wrong, and why, is missing"],
        ["增写存在的不足及其原因。", "Write what is wrong and why."], Some(&CONTENTS)),
    row(Code::CausesAbsent, "causes-absent", Severity::Warning, ["写了不足,未写原因", "problems are stated without their causes"],
        ["写明不足产生的原因。", "Say why things are wrong."], Some(&CONTENTS)),
    row(Code::PlanAbsent, "plan-absent", Severity::Error, ["缺少“下一年度主要安排”", "the plan for the next year is missing"],
        ["增写下一年度推进法治政府建设的主要安排。", "Write what is planned for the next year."], Some(&CONTENTS)),
    row(Code::PlanYearWrong, "plan-year-wrong", Severity::Warning, ["工作安排的年份不是报告年度的下一年", "the plan is not for the year after the one reported on"],
        ["改为报告年度的下一年。", "It should be the year after the one reported on."], Some(&CONTENTS)),
    row(Code::PublishedLate, "published-late", Severity::Error, ["公开时间晚于规定期限", "published after the last day"],
        ["每年4月1日之前公开。", "Reports are to be public before 1 April."], Some(&PUBLICATION)),
    row(Code::SubmittedLate, "submitted-late", Severity::Warning, ["落款或成文日期晚于报送期限", "signed after the day by which it had to be handed in"],
        ["核对报送日期;期限因报告单位而异。", "Check when it was handed in; the day depends on the issuer."], Some(&SUBMISSION)),
    row(Code::DatedBeforeYearEnd, "dated-before-year-end", Severity::Warning, ["年度结束前已成文,数据不是全年数据", "dated before the year was over: its figures cover a part of it"],
        ["年度终了后补齐全年数据。", "Complete the figures when the year is over."], Some(&YEAR)),
    row(Code::PublishedBeforeSigned, "published-before-signed", Severity::Warning, ["公开日期早于落款或成文日期", "published before it was signed"],
        ["核对两个日期。", "Compare the two dates."], None),
    row(Code::DateImpossible, "date-impossible", Severity::Warning, ["日期早于报告年度,不作期限判断", "a date lies before the year reported on; it decides nothing"],
        ["核对日期;网页顶部的日期可能不是公开日期。", "Check the date; a clock on the page is not the day of publication."], None),
    row(Code::PartialYearFigures, "partial-year-figures", Severity::Note, ["数据只统计到年底以前", "a figure covers only a part of the year"],
        ["换用全年数据。", "Give the figure for the whole year."], Some(&YEAR)),
    row(Code::AddresseeMismatch, "addressee-mismatch", Severity::Warning, ["主送机关与报告单位类型不符", "the salutation does not fit the kind of issuer"],
        ["部门报本级党委和政府;政府报同级党委和人大常委会;党委政府联合报上一级党委和政府。", "Departments address their Party committee and government; governments their Party committee and the standing committee of the congress; joint reports the level above."], Some(&SUBMISSION)),
    row(Code::TitleMissing, "title-missing", Severity::Note, ["没有标题", "there is no title"],
        ["加上“××法治政府建设年度报告”之类的标题。", "Give it a title."], Some(&TITLE)),
    row(Code::TitleWording, "title-wording", Severity::Note, ["标题未用“法治政府建设…报告”", "the title does not name the report as 法治政府建设…报告"],
        ["标题用“法治政府建设年度报告”。", "Call it 法治政府建设年度报告."], Some(&TITLE)),
    row(Code::TitleYearMissing, "title-year-missing", Severity::Note, ["标题没有年份", "the title states no year"],
        ["标题写明报告年度。", "State the year in the title."], Some(&TITLE)),
    row(Code::IssuerMissing, "issuer-missing", Severity::Warning, ["看不出报告单位", "no issuer is named"],
        ["在标题或落款写明报告单位。", "Name the issuer in the title or the signature."], Some(&DUTY)),
    row(Code::YearMissing, "year-missing", Severity::Warning, ["看不出报告年度", "no year is named"],
        ["在标题或开头写明报告年度。", "Name the year in the title or the opening."], Some(&DUTY)),
    row(Code::HeadingYearDiffers, "heading-year-differs", Severity::Warning, ["标题层次中的年份与报告年度不一致", "a heading names another year than the title"],
        ["核对年份,可能沿用了往年文稿。", "Compare the years; an old draft may have been used."], Some(&YEAR)),
    row(Code::LeadYearDiffers, "lead-year-differs", Severity::Warning, ["开头的年份与报告年度不一致", "the opening names another year than the title"],
        ["核对年份,可能沿用了往年文稿。", "Compare the years; an old draft may have been used."], Some(&YEAR)),
    row(Code::OutlinePeriodMismatch, "outline-period-mismatch", Severity::Warning, ["引用的实施纲要与报告年度不对应", "the outline that is cited is not the one of this year"],
        ["2020年及以前引用2015—2020年纲要,2021年起引用2021—2025年纲要。", "Up to 2020 the outline of 2015–2020 holds, from 2021 that of 2021–2025."], Some(&OUTLINE)),
    row(Code::OutlinePeriodUnknown, "outline-period-unknown", Severity::Warning, ["引用的实施纲要起止年份有误", "no outline has the years that are cited"],
        ["起止年份应为2015—2020年或2021—2025年。", "Its years are 2015–2020 or 2021–2025."], Some(&OUTLINE)),
    row(Code::LawTitleWrong, "law-title-wrong", Severity::Warning, ["引用的文件名称有误", "the title of a document is written wrong"],
        ["按原名引用。", "Cite it by its own title."], Some(&OUTLINE)),
    row(Code::LawRepealed, "law-repealed", Severity::Warning, ["引用的法律在报告年度已废止", "a law is cited that was no longer in force"],
        ["改引现行法律。", "Cite the law in force."], Some(&CODE)),
    row(Code::TrainingHoursLow, "training-hours-low", Severity::Note, ["执法人员培训学时低于规定", "training of enforcement officers is below the hours required"],
        ["核对学时数。", "Check the number."], Some(&INDICATORS)),
    row(Code::LecturesFew, "lectures-few", Severity::Note, ["法治专题讲座少于规定次数", "fewer lectures on law than required"],
        ["核对次数。", "Check the number."], Some(&INDICATORS)),
    row(Code::FilingRateLow, "filing-rate-low", Severity::Note, ["规范性文件报备率低于100%", "not every normative document was filed"],
        ["说明未报备的原因。", "Say why some were not filed."], Some(&INDICATORS)),
    row(Code::CertifiedRateLow, "certified-rate-low", Severity::Note, ["执法人员持证率低于100%", "not every enforcement officer holds a certificate"],
        ["说明未持证的原因。", "Say why some hold none."], Some(&INDICATORS)),
    row(Code::LegalReviewRateLow, "legal-review-rate-low", Severity::Note, ["法制审核率低于100%", "not every major enforcement decision passed legal review"],
        ["说明未审核的原因。", "Say why some were not reviewed."], Some(&INDICATORS)),
    row(Code::JudgmentRateLow, "judgment-rate-low", Severity::Note, ["法院生效裁判履行率低于100%", "not every final judgment was carried out"],
        ["说明未履行的原因。", "Say why some were not."], Some(&INDICATORS)),
    row(Code::MediationRateLow, "mediation-rate-low", Severity::Note, ["调解成功率低于95%", "mediation succeeds more rarely than the indicator asks"],
        ["核对数字。", "Check the number."], Some(&INDICATORS)),
    row(Code::SumDiffers, "sum-differs", Severity::Warning, ["各项之和与总数不符", "the parts do not add up to the total"],
        ["核对各项数字与总数。", "Check the parts and the total."], None),
    row(Code::ShareDiffers, "share-differs", Severity::Warning, ["比率与其分子、分母不符", "a percentage does not follow from its two numbers"],
        ["核对比率及其分子、分母。", "Check the percentage and the numbers it is made of."], None),
    row(Code::RateOverHundred, "rate-over-hundred", Severity::Error, ["比率超过100%", "a rate is over 100 %"],
        ["核对数字。", "Check the number."], None),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_filled_and_no_headline_stands_twice() {
        for (n, row) in CATALOGUE.iter().enumerate() {
            assert!(row.headline.iter().chain(&row.help).all(|words| !words.is_empty()), "{}", row.id);
            assert!(CATALOGUE[..n].iter().all(|other| other.headline[0] != row.headline[0]), "{}", row.id);
            assert!(row.source.is_none_or(|it| it.until.is_none_or(|until| until >= it.from)), "{}", row.id);
        }
    }
}
