//! The boundary: no panic crosses it, and outputs are written only on success.

use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{fazhi_code, fazhi_error};

/// Exports functions that cannot fail: each gives what stands behind `=`, or the default of its type where
/// a `?` in it finds nothing.
macro_rules! answers {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $type:ty),*) $(-> $answer:ty)? = $body:expr;)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        #[allow(clippy::useless_conversion, reason = "some answers have their type already")]
        pub extern "C" fn $name($($argument: $type),*) $(-> $answer)? {
            $crate::guard::answer(|| Some($body.into()))
        }
    )*};
}

/// Exports functions that can fail: each gives a code and writes its result to an output, which its C
/// signature has behind the arguments, with one for the error behind it.
macro_rules! attempts {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $type:ty),*) -> $out:ident: $result:ty $body:block)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(
            $($argument: $type,)*
            $out: Option<&mut ::std::mem::MaybeUninit<$result>>,
            error: Option<&mut ::std::mem::MaybeUninit<Box<$crate::error::fazhi_error>>>,
        ) -> $crate::error::fazhi_code {
            $crate::guard::attempt($out, error, || $body)
        }
    )*};
}

/// What `find` gives; the default where it finds nothing or panics.
pub(crate) fn answer<T: Default>(find: impl FnOnce() -> Option<T>) -> T {
    // Nothing that outlives the call is mutated but through locks that survive a panic.
    catch_unwind(AssertUnwindSafe(find)).ok().flatten().unwrap_or_default()
}

/// Does `work` and writes its result to `out`, or its error to `error`. Either may be NULL: without a place
/// for the result nothing is done, without one for the error only the code is given.
pub(crate) fn attempt<T>(
    out: Option<&mut MaybeUninit<T>>,
    error: Option<&mut MaybeUninit<Box<fazhi_error>>>,
    work: impl FnOnce() -> Result<T, fazhi_error>,
) -> fazhi_code {
    let done = catch_unwind(AssertUnwindSafe(|| {
        let out = out.ok_or_else(|| fazhi_error::null("output"))?;
        work().map(|result| {
            out.write(result);
        })
    }));
    match done.unwrap_or_else(|panic| Err(fazhi_error::panic(panic.as_ref()))) {
        Ok(()) => fazhi_code::Ok,
        Err(failure) => {
            let code = failure.code();
            if let Some(error) = error {
                error.write(Box::new(failure));
            }
            code
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_code_and_leaves_the_output_as_it_was() {
        let (mut out, mut error) = (MaybeUninit::new(7), MaybeUninit::uninit());
        let code = attempt(Some(&mut out), Some(&mut error), || panic!("for {}", "reasons"));
        assert_eq!(code, fazhi_code::Panic);
        // SAFETY: `out` was made with a value; `error` is written whenever the code is not Ok.
        let (out, error) = unsafe { (out.assume_init(), error.assume_init()) };
        assert_eq!((out, error.code()), (7, fazhi_code::Panic));
        assert!(error.message(fazhi::Language::English).contains("for reasons"));
        assert_eq!(answer(|| -> Option<u32> { panic!() }), 0);
    }

    #[test]
    fn without_a_place_for_the_result_nothing_is_done() {
        let code = attempt(None::<&mut MaybeUninit<u8>>, None, || panic!("never called"));
        assert_eq!(code, fazhi_code::NullArgument);
    }
}
