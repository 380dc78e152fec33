//! The ZIP package: its parts by name, unpacked within a budget.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::document::Format;
use crate::{Limit, Limits, ReadError};

use super::xml::{Node, Xml};

/// A part as text, and its name for messages.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) text: String,
}

/// The main part where no relationship names it.
const MAIN: &str = "word/document.xml";

pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked, and how many it were at first.
    left: u64,
    limits: &'a Limits,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Package<'a>, ReadError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged("", &error))?;
        if archive.len() > limits.entries {
            return Err(over(Limit::Entries, limits.entries as u64));
        }
        Ok(Package { archive, left: limits.unpacked, limits })
    }

    /// A part by its name; none where the package lacks it.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part>, ReadError> {
        let file = match self.archive.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(ReadError::Encrypted { format: Format::Docx });
            }
            Err(error) => return Err(damaged(name, &error)),
        };
        // The size that the file states may lie: what comes out is counted.
        let mut bytes = Vec::new();
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| damaged(name, &error))?;
        let Some(left) = self.left.checked_sub(bytes.len() as u64) else {
            return Err(over(Limit::Unpacked, self.limits.unpacked));
        };
        self.left = left;
        let text = match encoding_rs::Encoding::for_bom(&bytes) {
            // XML is UTF-8 unless a mark says UTF-16.
            Some((encoding, _)) => encoding.decode(&bytes).0.into_owned(),
            None => String::from_utf8(bytes).map_err(|error| damaged(name, &error.utf8_error()))?,
        };
        Ok(Some(Part { name: name.to_owned(), text }))
    }

    /// The name of the part that holds the document.
    pub(super) fn main_part(&mut self) -> Result<String, ReadError> {
        let named = self.relationships("_rels/.rels", "")?;
        Ok(named.get("officeDocument").cloned().unwrap_or_else(|| MAIN.to_owned()))
    }

    /// The part with title, author and dates.
    pub(super) fn properties_part(&mut self) -> Result<Option<Part>, ReadError> {
        let named = self.relationships("_rels/.rels", "")?;
        let name = named.get("core-properties").map_or("docProps/core.xml", String::as_str);
        self.part(name)
    }

    /// The parts that belong to a part, by what they are: `styles`, `numbering`, `footnotes`.
    pub(super) fn related(&mut self, part: &str) -> Result<HashMap<String, String>, ReadError> {
        let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.relationships(&format!("{folder}_rels/{file}.rels"), &folder)
    }

    fn relationships(&mut self, name: &str, folder: &str) -> Result<HashMap<String, String>, ReadError> {
        let mut found = HashMap::new();
        let Some(part) = self.part(name)? else { return Ok(found) };
        let mut xml = Xml::new(&part, self.limits.depth);
        loop {
            match xml.next()? {
                Node::Start(element) if element.is("Relationship") => {
                    let (Some(kind), Some(target)) = (element.value("Type"), element.value("Target")) else {
                        continue;
                    };
                    if element.value("TargetMode").as_deref() == Some("External") {
                        continue;
                    }
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    let target =
                        target.strip_prefix('/').map_or_else(|| format!("{folder}{target}"), str::to_owned);
                    found.entry(kind).or_insert(target);
                }
                Node::Over => return Ok(found),
                _ => {}
            }
        }
    }
}

/// The error of a package without a part that it must have.
pub(super) fn missing(part: &str) -> ReadError {
    ReadError::Damaged { format: Format::Docx, place: part.to_owned(), reason: "no such part".to_owned() }
}

fn over(limit: Limit, value: u64) -> ReadError {
    ReadError::OverLimit { format: Format::Docx, limit, value }
}

fn damaged(part: &str, error: &dyn std::fmt::Display) -> ReadError {
    ReadError::Damaged { format: Format::Docx, place: part.to_owned(), reason: error.to_string() }
}
