#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use super::*;
use crate::report::Model;
use crate::{Item, Language, Located, Report};

const TEXT: &str = "𠀀市2024年报告\n一、成效。依据《某某条例》办理约1.50万件。\n二、问题\n一是人手不足。\n";

fn place(words: &str) -> crate::Span {
    let at = TEXT.find(words).unwrap();
    crate::Span::new(at, at + words.len())
}

fn issuer() -> crate::Issuer {
    let region = crate::Region {
        code: "110105".into(),
        province: "北京市".into(),
        city: None,
        county: Some("朝阳区".into()),
        town: None,
    };
    crate::Issuer {
        name: "𠀀市".into(),
        kind: IssuerKind::Place,
        region: Some(region),
        candidates: Vec::new(),
        span: place("𠀀市"),
    }
}

/// A report with one of everything, put together by hand.
fn report() -> Report {
    let item =
        |words: &str| Item { title: Some("题".into()), topic: Some(Topic::Rules), span: place(words) };
    let achievement = item("依据《某某条例》办理约1.50万件。");
    let section = |words: &str, number: &str, part| crate::Section {
        level: 1,
        number: Some(number.into()),
        title: words.trim_start_matches([number.chars().next().unwrap(), '、']).into(),
        run_in: false,
        part: Some(part),
        topic: None,
        span: place(words),
        extent: place(words),
        children: Vec::new(),
    };
    let mut model = Model::default();
    model.metadata.title = Some(Located::new("𠀀市2024年报告".into(), place("𠀀市2024年报告")));
    model.metadata.published = Date::new(2025, 1, 2).map(|date| Located::new(date, crate::Span::at(0)));
    model.metadata.year = Some(Located::new(2024, place("2024")));
    model.metadata.issuers = vec![issuer()];
    model.segments = vec![crate::Segment { kind: SegmentKind::Other, span: crate::Span::new(0, TEXT.len()) }];
    model.outline =
        vec![section("一、成效", "一", Part::Achievements), section("二、问题", "二", Part::Problems)];
    model.parts.achievements = vec![crate::Achievement { item: achievement }];
    model.parts.problems = vec![crate::Problem {
        item: item("一是人手不足。"),
        kinds: vec![ProblemKind::Staffing],
        causes: vec![place("人手不足")],
    }];
    model.parts.responsibilities = vec![crate::Responsibility {
        item: item("一、成效"),
        actors: vec![Actor::GovernmentHead],
        duties: vec![Duty::Study, Duty::DutyReport],
    }];
    model.parts.plans = vec![crate::Plan { item: item("二、问题"), target_year: Some(2025) }];
    model.figures = vec![crate::Figure {
        span: place("约1.50万件"),
        value: "15000.00".parse().unwrap(),
        upper: None,
        unit: Some("件".into()),
        bound: Bound::About,
        change: None,
        basis: Some(Basis::YearOnYear),
        subject: Some(place("办理")),
        scope: Vec::new(),
        indicator: None,
        part: Some(Part::Achievements),
    }];
    model.relations = vec![crate::Relation {
        kind: RelationKind::Ratio,
        holds: Holds::DoesNotHold,
        left: vec![place("依据")],
        right: place("约1.50万件"),
        expected: "7.2917".parse().unwrap(),
        stated: "7.30".parse().unwrap(),
    }];
    model.citations = vec![crate::Citation {
        span: place("《某某条例》"),
        title: "某某条例".into(),
        number: None,
        kind: CitationKind::Regulation,
        draft: false,
        period: None,
        key: "某某条例".into(),
    }];
    model.list_items =
        vec![crate::ListItem { span: place("一是人手不足。"), marker: "一是".into(), ordinal: 1 }];
    model.findings = vec![crate::Finding::new(Code::NumberSkipped, Some(place("二、")))];
    Report::new(Arc::from(TEXT), model)
}

const EXPECTED: &str = concat!(
    r#"{"schema":"fazhi.report/1","file":"a.txt","length":47,"genre":{"kind":"other","score":1.0},"title":"𠀀市2024年报告","#,
    r#""issuers":[{"name":"𠀀市","kind":"place","region":{"code":"110105","province":"北京市","#,
    r#""city":null,"county":"朝阳区"}}],"year":2024,"published":"2025-01-02","#,
    r#""written":null,"signed":null,"signatory":null,"document_number":null,"addressees":[],"source":null,"#,
    r#""segments":[{"kind":"other","span":{"start":0,"end":47}}],"#,
    r#""outline":[{"level":1,"number":"一","title":"成效","run_in":false,"part":"achievements","topic":null,"#,
    r#""span":{"start":10,"end":14},"children":[]},"#,
    r#"{"level":1,"number":"二","title":"问题","run_in":false,"part":"problems","topic":null,"#,
    r#""span":{"start":34,"end":38},"children":[]}],"#,
    r#""parts":{"responsibilities":[{"title":"题","text":"一、成效","span":{"start":10,"end":14},"topic":"rules","#,
    r#""list_items":[],"figures":[],"citations":[],"actors":["government_head"],"#,
    r#""duties":["study","duty_report"]}],"#,
    r#""achievements":[{"title":"题","text":"依据《某某条例》办理约1.50万件。","span":{"start":15,"end":33},"#,
    r#""topic":"rules","list_items":[],"figures":[0],"citations":[0]}],"#,
    r#""problems":[{"title":"题","text":"一是人手不足。","span":{"start":39,"end":46},"topic":"rules","#,
    r#""list_items":[0],"figures":[],"citations":[],"kinds":["staffing"],"causes":[{"start":41,"end":45}]}],"#,
    r#""plans":[{"title":"题","text":"二、问题","span":{"start":34,"end":38},"topic":"rules","#,
    r#""list_items":[],"figures":[],"citations":[],"target_year":2025}]},"#,
    r#""figures":[{"text":"约1.50万件","span":{"start":25,"end":32},"value":"15000","upper":null,"unit":"件","#,
    r#""bound":"about","change":null,"basis":"yoy","subject":"办理","scope":[],"indicator":null,"part":"achievements","topic":"rules"}],"#,
    r#""relations":[{"kind":"ratio","verdict":"does_not_hold","left":[{"start":15,"end":17}],"#,
    r#""right":{"start":25,"end":32},"expected":"7.2917","stated":"7.3"}],"#,
    r#""citations":[{"text":"《某某条例》","span":{"start":17,"end":23},"title":"某某条例","number":null,"#,
    r#""kind":"regulation","draft":false,"key":"某某条例"}],"#,
    r#""list_items":[{"marker":"一是","ordinal":1,"span":{"start":39,"end":46}}],"#,
    r#""findings":[{"code":"number-skipped","severity":"warning","message":"标题序号跳号","#,
    r#""span":{"start":34,"end":36}}]}"#,
);

#[test]
fn every_key_stands_in_its_place() {
    assert_eq!(report().to_json(Some("a.txt"), Language::Chinese), EXPECTED);
}

#[test]
fn json_to_document_to_json_is_identical() {
    let document: Document = serde_json::from_str(EXPECTED).unwrap();
    assert_eq!(document.to_json(), EXPECTED);
    assert_eq!(document, Document::of(&report(), Some("a.txt"), Language::Chinese));
}

#[test]
fn a_newer_document_with_more_keys_is_still_read() {
    let newer = EXPECTED.replacen("{\"schema\"", "{\"unheard_of\":[1],\"schema\"", 1);
    let document: Document = serde_json::from_str(&newer).unwrap();
    assert_eq!(document.to_json(), EXPECTED);
}

#[test]
fn what_the_text_lends_is_borrowed() {
    let report = report();
    let document = Document::of(&report, None, Language::English);
    assert!(matches!(document.title, Some(Cow::Borrowed(_))));
    assert!(matches!(document.parts.achievements[0].text, Cow::Borrowed(_)));
    assert!(matches!(document.findings[0].message, Cow::Borrowed(_)));
}

/// The committed schema is the one of these types. With `FAZHI_REFRESH=1` the file is written anew.
#[cfg(feature = "schema")]
#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/report.schema.json");
    // The contract of what is written: a key that may be null is there all the same.
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<Document<'static>>();
    let fresh = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("FAZHI_REFRESH").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(committed, fresh, "run `make schema` and commit crates/fazhi/schema/report.schema.json");
}
