use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;

fn record(kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: <http://a.example/>\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn pages(archive: &[u8]) -> Vec<WarcPage> {
    Warc::new(archive, 1000).map(|page| page.expect("sound")).collect()
}

#[test]
fn every_record_that_holds_a_page_is_one_and_the_others_are_passed_over() {
    let members = [
        record("warcinfo", b"software: x\r\n"),
        record("request", b"GET / HTTP/1.1\r\n\r\n"),
        record("response", b"HTTP/1.1 200 OK\r\n\r\none"),
        record("resource", b"two"),
        record("response", b"HTTP/1.1 404 Not Found\r\n\r\nthree"),
        record("response", b"no head at all"),
        record("response", &[b"HTTP/1.1 200 OK\r\n\r\n", &[b'x'; 2000][..]].concat()),
    ];
    let expected = [
        Ok(b"one".to_vec()),
        Ok(b"two".to_vec()),
        Err(NoPage::Status(404)),
        Err(NoPage::Http),
        Err(NoPage::TooLarge(1000)),
    ];
    let bodies = |archive: &[u8]| pages(archive).into_iter().map(|page| page.body).collect::<Vec<_>>();
    assert_eq!(bodies(&members.concat()), expected);
    assert_eq!(bodies(&members.iter().flat_map(|member| packed(member)).collect::<Vec<_>>()), expected);
    assert_eq!(bodies(&packed(&members.concat())), expected);
    assert_eq!(pages(&members.concat())[0].address.as_deref(), Some("http://a.example/"));
}

#[test]
fn pages_come_out_of_chunks_and_packing() {
    let gzip = packed("法治".as_bytes());
    let response = |head: &str, body: &[u8]| {
        record("response", &[b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n\r\n", body].concat())
    };
    let chunked = b"3\r\n\xe6\xb3\x95\r\n3;x=y\r\n\xe6\xb2\xbb\r\n0\r\n\r\n";
    for archive in [
        response("Transfer-Encoding: chunked", chunked),
        response("Transfer-Encoding: chunked", "法治".as_bytes()),
        response("Content-Encoding: gzip", &gzip),
        response("content-encoding: GZIP", "法治".as_bytes()),
    ] {
        assert_eq!(pages(&archive)[0].body, Ok("法治".as_bytes().to_vec()));
    }
    let bomb = response("Content-Encoding: gzip", &packed(&b" ".repeat(100_000)));
    assert_eq!(pages(&bomb)[0].body, Err(NoPage::TooLarge(1000)));
    let other = response("Content-Encoding: br", b"x");
    assert_eq!(pages(&other)[0].body, Err(NoPage::Packing("br".to_owned())));
}

#[test]
fn damage_ends_the_archive_after_what_came_before() {
    let good = record("resource", b"one");
    let cut = &record("resource", b"a longer one")[..90];
    for archive in [[&good, cut].concat(), [&good[..], b"no record\r\n"].concat(), {
        let whole = packed(&[good.clone(), good.clone()].concat());
        [packed(&good), whole[..whole.len() - 12].to_vec()].concat()
    }] {
        let found: Vec<_> = Warc::new(&*archive, 1000).collect();
        assert!(found[0].is_ok(), "{found:?}");
        assert!(found.last().is_some_and(Result::is_err), "{found:?}");
        assert!(found.iter().rev().skip(1).all(Result::is_ok));
    }
    assert_eq!(Warc::new(&b""[..], 1000).count(), 0);
}

#[test]
fn every_reason_has_words_in_both_languages() {
    for reason in [NoPage::Status(500), NoPage::Http, NoPage::Packing("br".to_owned()), NoPage::TooLarge(1)] {
        assert!(
            reason.message(Language::English).is_ascii() && !reason.message(Language::Chinese).is_ascii()
        );
        assert!(!reason.code().is_empty());
    }
}
