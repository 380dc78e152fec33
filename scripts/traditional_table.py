#!/usr/bin/env python3
"""Writes crates/fazhi/src/lexicon/traditional.rs from OpenCC's character table.

    pip install opencc-python-reimplemented==0.1.7
    python3 scripts/traditional_table.py

Kept: characters of GBK (what a mirrored page can hold) whose simplified form is in GB 2312, the first form
where OpenCC offers several. OpenCC's data is under the Apache License 2.0.
"""

import importlib.util
import pathlib

PAIRS_A_LINE = 16


def encodable(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def pairs() -> list[tuple[str, str]]:
    package = pathlib.Path(importlib.util.find_spec("opencc").origin).parent
    found = {}
    for line in (package / "dictionary" / "TSCharacters.txt").read_text("utf-8").splitlines():
        traditional, simplified = line.split("\t")
        simplified = simplified.split()[0]
        in_block = all(len(c) == 1 and "\u4e00" <= c <= "\u9fff" for c in (traditional, simplified))
        if in_block and traditional != simplified and encodable(traditional, "gbk") and encodable(simplified, "gb2312"):
            found[traditional] = simplified
    return sorted(found.items())


HEADER = """\
//! Traditional characters and the simplified ones they stand for.
//!
//! Written by `scripts/traditional_table.py` from the character table of `OpenCC` (Apache License 2.0).

/// Rows of pairs, traditional then simplified, in code-point order of the traditional characters: `萬万` is 萬 → 万.
#[rustfmt::skip]
pub(crate) static PAIRS: &[&str] = &[
"""

TESTS = """\
];

#[cfg(test)]
mod tests {
    use super::PAIRS;

    #[test]
    fn pairs_are_sorted_and_end_in_one_step() {
        let characters: Vec<char> = PAIRS.iter().flat_map(|row| row.chars()).collect();
        assert!(characters.len().is_multiple_of(2));
        let traditional: Vec<char> = characters.iter().copied().step_by(2).collect();
        assert!(traditional.is_sorted_by(|a, b| a < b), "sorted, none twice");
        for pair in characters.chunks(2) {
            assert!(('\\u{4E00}'..='\\u{9FFF}').contains(&pair[0]), "{pair:?}");
            assert!(traditional.binary_search(&pair[1]).is_err(), "{pair:?} would be converted twice");
        }
    }
}
"""


def main() -> None:
    rows = pairs()
    lines = [rows[i : i + PAIRS_A_LINE] for i in range(0, len(rows), PAIRS_A_LINE)]
    body = "".join('    "' + "".join(t + s for t, s in line) + '",\n' for line in lines)
    target = pathlib.Path(__file__).parent.parent / "crates/fazhi/src/lexicon/traditional.rs"
    target.write_text(HEADER + body + TESTS, "utf-8")
    print(f"{len(rows)} pairs, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
