//! Rules that reports are checked under.

use std::ffi::c_char;

use fazhi::Rules;

use crate::input::text;
use crate::string::fazhi_str;

/// Rules of a province or a city. Free it with `fazhi_rules_free`.
pub struct fazhi_rules(pub(crate) Rules);

attempts! {
    /// Reads rules from the text of a TOML file; with `extends = "central"` they complete the central ones.
    fn fazhi_rules_from_toml(data: *const c_char, len: usize) -> rules: Box<fazhi_rules> {
        // SAFETY: the contract of the header: `len` bytes at `data`.
        let text = unsafe { text(data, len)? };
        Ok(Box::new(fazhi_rules(Rules::from_toml(text)?)))
    }
}

answers! {
    /// The text of the central rules, a file to begin another one with. Valid for good.
    fn fazhi_rules_central_toml() -> fazhi_str = Rules::central_toml();
    /// What the rules are called; of NULL, the central ones.
    fn fazhi_rules_name(rules: Option<&fazhi_rules>) -> fazhi_str =
        rules.map_or(Rules::central(), |rules| &rules.0).name.as_str();
    /// Frees rules. NULL does nothing.
    fn fazhi_rules_free(rules: Option<Box<fazhi_rules>>) = drop(rules);
}
