//! Which library is loaded.

use crate::string::fazhi_str;

/// Grows when a function or a type that was published changes or goes; the soname ends with it.
pub const FAZHI_ABI_VERSION: u32 = 0;

answers! {
    /// The version of the library that is loaded, such as `0.1.0`; `FAZHI_VERSION` is that of the header.
    fn fazhi_version() -> fazhi_str = env!("CARGO_PKG_VERSION");
    /// The same as one number that can be compared: `major << 24 | minor << 12 | patch`, as
    /// `FAZHI_VERSION_NUMBER`.
    fn fazhi_version_number() -> u32 = {
        let mut parts = env!("CARGO_PKG_VERSION").split(['.', '-', '+']).map(str::parse::<u32>);
        let mut next = || parts.next()?.ok();
        next()? << 24 | next()? << 12 | next()?
    };
    /// The ABI of the library that is loaded, as `FAZHI_ABI_VERSION`.
    fn fazhi_abi_version() -> u32 = FAZHI_ABI_VERSION;
}
