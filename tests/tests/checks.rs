//! The checks: a clean report yields nothing, one small edit of it just the finding it is made for.

use std::collections::BTreeSet;
use std::fs;

use fazhi::{Code, ContentPlace, DateVerdict, Finding, Rules, StatutoryContent, Summary, Verdict};
use fazhi_tests::{damage, fixtures};

/// An edit of the clean report: from the first `from` up to the next `until` (where that is empty, `from` itself)
/// `by` takes the place of the words.
struct Edit {
    code: &'static str,
    from: &'static str,
    until: &'static str,
    by: &'static str,
}

const fn edit(code: &'static str, from: &'static str, until: &'static str, by: &'static str) -> Edit {
    Edit { code, from, until, by }
}

#[rustfmt::skip]
static EDITS: &[Edit] = &[
    edit("responsibilities-absent", "一、党政主要负责人", "二、2024年度", ""),
    edit("heads-duty-unstated", "县委主要负责人带头", "全县举办", ""),
    edit("joint-head-missing", "县长主持", "全县举办", ""),
    edit("problems-absent", "三、存在的不足", "四、2025年", "三、其他需要报告的情况\n无其他情况。\n\n"),
    edit("plan-absent", "四、2025年", "中共澄河县委\n", ""),
    edit("causes-absent", "一是基层执法力量不足。主要", "四、2025年", "一是基层执法力量不足。\n二是普法方式单一。\n\n"),
    edit("plan-year-wrong", "四、2025年", "", "四、2024年"),
    edit("achievements-absent", "二、2024年度", "三、存在的不足", "二、其他需要报告的情况\n无其他情况。\n\n"),
    edit("published-late", "发布日期:2025-03-10", "", "发布日期:2025-04-17"),
    edit("submitted-late", "2025年2月10日", "", "2025年3月5日"),
    edit("dated-before-year-end", "2025年2月10日", "", "2024年12月9日"),
    edit("published-before-signed", "发布日期:2025-03-10", "", "发布日期:2025-02-01"),
    edit("date-impossible", "发布日期:2025-03-10", "", "发布日期:2019-12-03"),
    edit("partial-year-figures", "全年办理行政处罚案件318件", "", "截至11月,办理行政处罚案件318件"),
    edit("addressee-mismatch", "中共云江市委、云江市人民政府:", "", "云江市人大常委会:"),
    edit("title-missing", "中共澄河县委 澄河县人民政府关于2024年度法治政府建设情况的报告\n", "", ""),
    edit("title-wording", "法治政府建设情况的报告\n", "", "依法行政工作情况的报告\n"),
    edit("title-year-missing", "关于2024年度法治政府", "", "关于法治政府"),
    edit("heading-year-differs", "二、2024年度", "", "二、2023年度"),
    edit("lead-year-differs", "2024年,澄河县", "", "2023年,澄河县"),
    edit("outline-period-mismatch", "(2021—2025年)", "", "(2015—2020年)"),
    edit("outline-period-unknown", "(2021—2025年)", "", "(2022—2025年)"),
    edit("law-title-wrong", "《法治政府建设实施纲要", "", "《法制政府建设实施纲要"),
    edit("law-title-wrong", "责任落实督察工作规定", "", "责任落实督查工作规定"),
    edit("law-repealed", "《中华人民共和国民法典》", "", "《中华人民共和国合同法》"),
    edit("training-hours-low", "64学时", "", "40学时"),
    edit("lectures-few", "讲座4场", "", "讲座1场"),
    edit("filing-rate-low", "报备率100%", "", "报备率92%"),
    edit("certified-rate-low", "上岗率100%", "", "上岗率96%"),
    edit("legal-review-rate-low", "法制审核率100%", "", "法制审核率98%"),
    edit("judgment-rate-low", "裁判履行率100%", "", "裁判履行率97%"),
    edit("mediation-rate-low", "98.5%", "", "91.2%"),
    edit("rate-over-hundred", "98.5%", "", "102.5%"),
    edit("publisher-differs", "来源:澄河县人民政府", "", "来源:澄河县司法局"),
    edit("signatory-differs", "中共澄河县委\n澄河县人民政府\n2025", "", "澄河县司法局\n2025"),
    edit("sum-differs", "全年办理行政处罚案件318件", "", "全年办理行政许可案件210件、行政处罚案件318件,合计538件"),
    edit("share-differs", "全年办理行政处罚案件318件", "", "全年审结行政处罚案件318件,其中败诉6件,占2.89%"),
    edit("number-skipped", "(三)化解", "", "(四)化解"),
    edit("number-repeated", "(三)化解", "", "(二)化解"),
    edit("number-damaged", "(二)规范", "", "二)规范"),
    edit("unclosed-title-mark", "《重大行政决策程序暂行条例》", "", "《重大行政决策程序暂行条例"),
    edit("text-masked", "全年办理行政处罚案件318件", "", "全年办理行政处罚案件XX件"),
    edit("text-falsified-years", "(2021—2025年)", "", "(2025—2025年)"),
    edit("text-lost-dash", "(2021—2025年)", "", "(20212025年)"),
    edit("text-lost-brackets", "《法治政府建设与责任落实督察工作规定》", "", "《法治政府建设与责任落实督察工作规定》(厅字201928号)"),
    edit("text-doubled-punctuation", "取得新进展。", "", "取得新进展。。"),
    edit("text-page-furniture", "(三)化解", "", "- 2 -\n(三)化解"),
    edit("control-characters", "取得新进展。", "", "取得\u{1}新进展。"),
];

fn clean() -> String {
    fs::read_to_string(fixtures::root().join("tests/fixtures/checks/clean.txt")).expect("the clean report")
}

impl Edit {
    fn of(&self, clean: &str) -> String {
        let start = clean.find(self.from).expect(self.from);
        let end = match self.until {
            "" => start + self.from.len(),
            until => start + clean[start..].find(until).expect(until),
        };
        [&clean[..start], self.by, &clean[end..]].concat()
    }
}

fn check(text: &str) -> (Vec<Finding>, Summary) {
    let report = fazhi::parse(text).expect("short");
    let findings = report.check(Rules::central());
    let summary = report.summary(Rules::central(), &findings);
    (findings, summary)
}

fn codes(text: &str) -> Vec<&'static str> {
    check(text).0.iter().map(|finding| finding.code.id()).collect()
}

#[test]
fn a_clean_report_has_no_finding() {
    let (findings, summary) = check(&clean());
    assert_eq!(findings, []);
    assert_eq!(
        (summary.heads, summary.causes, summary.duty),
        (Verdict::Holds, Verdict::Holds, Verdict::Holds)
    );
    assert_eq!(summary.publication, DateVerdict::OnTime);
}

#[test]
fn each_edit_has_its_finding_and_no_other() {
    let clean = clean();
    let mut wrong = Vec::new();
    for edit in EDITS {
        let found = codes(&edit.of(&clean));
        if found != [edit.code] {
            wrong.push(format!("{}: {found:?}", edit.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let distinct: BTreeSet<&str> = EDITS.iter().map(|edit| edit.code).collect();
    assert!(distinct.len() >= 30, "{}", distinct.len());
}

#[test]
fn an_outline_of_a_division_has_years_of_its_own() {
    let central = "《法治政府建设实施纲要(2021—2025年)》";
    let clean = clean();
    assert!(clean.contains(central));
    for (outline, found) in [
        ("《澄河县法治政府建设实施纲要(2022—2025年)》", &[][..]),
        ("《澄河县贯彻〈法治政府建设实施纲要(2022—2025年)〉实施方案》", &["outline-period-unknown"]),
    ] {
        assert_eq!(codes(&clean.replace(central, outline)), found, "{outline}");
    }
}

/// Texts for the codes that no small edit brings about.
fn damaged() -> Vec<(&'static str, String)> {
    let clean = clean();
    let long =
        fixtures::examples().into_iter().map(|fixture| fixture.text).max_by_key(String::len).expect("one");
    let on_one_line =
        fs::read_to_string(fixtures::root().join("tests/fixtures/odd-layouts/all-on-one-line.txt"));
    let letter = fs::read_to_string(fixtures::root().join("tests/fixtures/odd-layouts/cover-letter.txt"));
    let footer = fs::read_to_string(fixtures::root().join("examples/reports/chengpu-market-bureau-2024.txt"));
    let plan = fs::read_to_string(fixtures::root().join("examples/look-alikes/work-points-2024.txt"));
    vec![
        ("empty-text", " \n".to_owned()),
        ("no-headings", "某地法治政府建设情况。".to_owned()),
        ("not-annual-report", plan.expect("readable")),
        ("year-missing", clean.replace("2024", "").replace("2025", "")),
        ("issuer-missing", "关于2024年度法治政府建设情况的报告\n一、主要举措和成效\n办案9件。\n二、存在的不足和原因\n人手少。\n三、下一年度安排\n增加人手。\n".to_owned()),
        ("no-central-duty", street(&clean)),
        ("issuer-differs", clean.replace("全县", "我局").replace("澄河县全面", "我局全面")),
        ("region-ambiguous", clean.replace("澄河县", "朝阳区").replace("云江市", "市")),
        ("line-breaks-lost", on_one_line.expect("readable")),
        ("text-byte-slip", damage::byte_slip(&long, 1).text),
        ("text-pinyin", damage::pinyin(&long, 1).text),
        ("text-traditional", damage::traditional(&long, 1).text),
        ("text-adverts", damage::adverts(&long, 1).text),
        ("text-hard-wrapped", damage::hard_wraps(&long, 1).text),
        ("text-markup", damage::markdown(&long, 1).text),
        ("text-lost-stops", damage::points(&long, 1).text),
        ("text-counters", damage::word_counters(&long, 1).text),
        ("text-printed-twice", damage::printed_twice(&long, 1).text),
        ("text-cover-letter", letter.expect("readable")),
        ("text-footer-first", footer.expect("readable")),
    ]
}

#[test]
fn every_code_of_the_catalogue_is_found_somewhere() {
    let mut seen: BTreeSet<&str> = EDITS.iter().map(|edit| edit.code).collect();
    for (code, text) in damaged() {
        let found = codes(&text);
        assert!(found.contains(&code), "{code}: {found:?}");
        seen.insert(code);
    }
    let missing: Vec<_> = Code::all().map(Code::id).filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "no test brings about {missing:?}");
}

#[test]
fn a_restored_text_is_judged_like_the_clean_one() {
    let clean = clean();
    for text in [damage::traditional(&clean, 1).text, damage::pinyin(&clean, 1).text] {
        let found = codes(&text);
        assert!(found.iter().all(|code| code.starts_with("text-")), "{found:?}");
    }
}

/// The clean report as one of a sub-district.
fn street(clean: &str) -> String {
    let street = "澄河县临江街道办事处";
    clean
        .replace("中共澄河县委 澄河县人民政府关于", &format!("{street}关于"))
        .replace("中共澄河县委\n澄河县人民政府\n", &format!("{street}\n"))
        .replace("来源:澄河县人民政府", &format!("来源:{street}"))
}

/// A province's file changes what is found, and says in whose name.
#[test]
fn local_rules_bind_subdistricts() {
    let path = fixtures::root().join("examples/rules/yunling-province.toml");
    let rules = Rules::from_toml(&fs::read_to_string(path).expect("readable")).expect("rules");
    let late = street(&clean()).replace("2025-03-10", "2025-03-20");
    let report = fazhi::parse(late).expect("short");
    let central: Vec<Code> = report.check(Rules::central()).iter().map(|finding| finding.code).collect();
    assert_eq!(central, [Code::NoCentralDuty]);
    let local = report.check(&rules);
    assert_eq!(local.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::PublishedLate]);
    let source = local[0].source(fazhi::Language::Chinese).expect("stated");
    assert!(source.contains("云岭省"), "{source}");
}

/// What is known of the published reports: contents and where they stand, problems in percent, date.
#[test]
fn the_published_reports_have_what_is_known_of_them() {
    use ContentPlace::{Absent, OwnSection, Paragraph, SubSection};
    let expected = [
        (
            [SubSection, OwnSection, OwnSection, SubSection, Absent],
            3.5,
            DateVerdict::OnTime,
            Verdict::Violated,
        ),
        (
            [OwnSection, OwnSection, OwnSection, OwnSection, Absent],
            11.5,
            DateVerdict::Unknown,
            Verdict::Holds,
        ),
        ([Absent, OwnSection, OwnSection, OwnSection, Absent], 6.1, DateVerdict::OnTime, Verdict::Violated),
        ([SubSection, OwnSection, Paragraph, Paragraph, Absent], 1.8, DateVerdict::OnTime, Verdict::Holds),
        (
            [Paragraph, OwnSection, OwnSection, OwnSection, Absent],
            8.6,
            DateVerdict::BeforeYearEnd,
            Verdict::Holds,
        ),
    ];
    for (fixture, (places, share, publication, heads)) in fixtures::published().iter().zip(expected) {
        let (findings, summary) = check(&fixture.text);
        for (content, (state, place)) in StatutoryContent::ALL.iter().zip(summary.contents.iter().zip(places))
        {
            assert_eq!(state.place, place, "{} {content:?}", fixture.name);
        }
        let measured = summary.problems_share.expect("a body");
        assert!((measured - share).abs() < 0.5, "{}: {measured} for {share}", fixture.name);
        assert_eq!((summary.publication, summary.heads), (publication, heads), "{}", fixture.name);
        let unstated = findings.iter().any(|finding| finding.code == Code::HeadsDutyUnstated);
        assert_eq!(unstated, heads == Verdict::Violated, "{}", fixture.name);
    }
}
