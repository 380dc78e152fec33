//! The rows of `answers!` and `attempts!`, read as the macros read them and written out as functions.

use quote::quote;
use syn::parse::{Parse, ParseStream, Result};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Expr, FnArg, Ident, Token, Type};

/// A row: its head. What the function does is of no interest here.
pub(crate) struct Function {
    attributes: Vec<Attribute>,
    /// `fazhi_figure_unit`.
    pub(crate) name: Ident,
    arguments: Punctuated<FnArg, Token![,]>,
    /// None for a function that gives nothing.
    answer: Option<Type>,
    /// The name of the output, in `attempts!`.
    output: Option<Ident>,
}

impl Parse for Function {
    fn parse(input: ParseStream) -> Result<Function> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Token![fn]>()?;
        let name = input.parse()?;
        let inside;
        syn::parenthesized!(inside in input);
        let arguments = Punctuated::parse_terminated(&inside)?;
        let (mut answer, mut output) = (None, None);
        if input.parse::<Option<Token![->]>>()?.is_some() {
            if input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
                output = Some(input.parse()?);
                input.parse::<Token![:]>()?;
            }
            answer = Some(input.parse()?);
        }
        if output.is_some() {
            input.parse::<Block>()?;
        } else {
            input.parse::<Token![=]>()?;
            input.parse::<Expr>()?;
            input.parse::<Token![;]>()?;
        }
        Ok(Function { attributes, name, arguments, answer, output })
    }
}

/// The rows of one call of a macro.
pub(crate) struct Functions(pub(crate) Vec<Function>);

impl Parse for Functions {
    fn parse(input: ParseStream) -> Result<Functions> {
        let mut functions = Vec::new();
        while !input.is_empty() {
            functions.push(input.parse()?);
        }
        Ok(Functions(functions))
    }
}

impl Function {
    /// The function that the macros make, without its body.
    pub(crate) fn written_out(&self) -> String {
        let Function { attributes, name, arguments, answer, output } = self;
        let arguments = arguments.iter();
        let function = match (output, answer) {
            (Some(output), answer) => quote! {
                #(#attributes)*
                #[unsafe(no_mangle)]
                pub extern "C" fn #name(
                    #(#arguments,)*
                    #output: Option<&mut MaybeUninit<#answer>>,
                    error: Option<&mut MaybeUninit<Box<fazhi_error>>>
                ) -> fazhi_code {}
            },
            (None, Some(answer)) => quote! {
                #(#attributes)*
                #[unsafe(no_mangle)]
                pub extern "C" fn #name(#(#arguments),*) -> #answer {}
            },
            (None, None) => quote! {
                #(#attributes)*
                #[unsafe(no_mangle)]
                pub extern "C" fn #name(#(#arguments),*) {}
            },
        };
        function.to_string() + "\n"
    }

    /// A line of C that calls it with NULL, 0 and handles of nothing and checks its answer. None for what
    /// makes something of nothing.
    pub(crate) fn called_with_nothing(&self) -> Option<String> {
        let name = self.name.to_string();
        if self.arguments.is_empty() {
            return None;
        }
        let types = self.arguments.iter().map(|argument| match argument {
            FnArg::Typed(argument) => without_spaces(&argument.ty),
            FnArg::Receiver(_) => unreachable!("no methods"),
        });
        let mut values: Vec<String> = types.map(|argument| nothing(&argument)).collect();
        if self.output.is_some() {
            values.extend(["NULL".to_owned(), "NULL".to_owned()]);
        }
        let call = format!("{name}({})", values.join(", "));
        let answer = self.answer.as_ref().map(without_spaces);
        // Of NULL these say something all the same: the central rules, the first term, the genre 0.
        let says =
            ["fazhi_rules_name", "fazhi_term_", "fazhi_genre_name"].iter().any(|head| name.starts_with(head));
        Some(match answer.as_deref() {
            _ if self.output.is_some() => format!("  CHECK({call} == FAZHI_CODE_NULL_ARGUMENT);\n"),
            None => format!("  {call};\n"),
            Some(_) if says => format!("  (void){call};\n"),
            Some(answer) => format!("  CHECK({call}{});\n", is_nothing(answer)),
        })
    }
}

fn without_spaces(written: &Type) -> String {
    quote!(#written).to_string().replace(' ', "")
}

/// The value in C that stands for nothing as an argument of this type.
fn nothing(argument: &str) -> String {
    match argument {
        "u32" | "u64" | "usize" => "0".to_owned(),
        _ if argument.starts_with("Option<") || argument.starts_with('*') => "NULL".to_owned(),
        handle => format!("({}){{0}}", handle.trim_end_matches("<'_>")),
    }
}

/// How C sees that an answer of this type is nothing.
fn is_nothing(answer: &str) -> &'static str {
    match answer {
        "fazhi_str" => ".data == NULL",
        "fazhi_span" => ".start == FAZHI_NOWHERE",
        "fazhi_decimal" => ".text[0] == '\\0'",
        "fazhi_date" => ".year == 0",
        "fazhi_position" => ".line == 0",
        "fazhi_run" => ".count == 0",
        "fazhi_genre" => ".kind == 0",
        "fazhi_figure<'_>" | "fazhi_finding<'_>" => ".list == NULL",
        "fazhi_region<'_>" => ".issuer.report == NULL",
        handle if handle.ends_with("<'_>") => ".report == NULL",
        pointer if pointer.starts_with("Option<") => " == NULL",
        _ => " == 0",
    }
}
