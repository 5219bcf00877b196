//! Users' words for what the grammar would have read: every rule of the grammar has its word here, or none on purpose.

use super::grammar::Rule;

/// What a rule is to somebody who writes Kotlin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Word {
    Expression,
    /// An operator, or anything else that goes on with an expression.
    Operator,
    Name,
    Type,
    Declaration,
    Says(&'static str),
    /// Never said: a part that its whole is named for, or white space.
    Nothing,
}

/// The word for a rule.
pub(super) const fn word(rule: Rule) -> Word {
    use Rule as R;
    match rule {
        R::expression
        | R::inner_expression
        | R::delegate_expression
        | R::prefix_unary_operator
        | R::operand
        | R::inner_operand
        | R::unary_prefix
        | R::primary_expression
        | R::inner_primary_expression
        | R::common_primary
        | R::parenthesized_expression
        | R::collection_literal
        | R::this_expression
        | R::super_expression
        | R::anonymous_function
        | R::inner_anonymous_function
        | R::object_literal
        | R::if_expression
        | R::inner_if_expression
        | R::when_expression
        | R::try_expression
        | R::for_statement
        | R::while_statement
        | R::do_while_statement
        | R::loop_statement
        | R::jump_expression
        | R::inner_jump_expression
        | R::throw_keyword
        | R::return_keyword
        | R::break_keyword
        | R::continue_keyword
        | R::break_or_continue
        | R::string_literal
        | R::plain_string
        | R::line_string
        | R::raw_string
        | R::multi_dollar_string
        | R::word_literal
        | R::number_literal
        | R::character_literal
        | R::spread
        | R::value_argument
        | R::argument_name
        | R::script_statement
        | R::one_script_statement
        | R::one_statement
        | R::one_template
        | R::statement
        | R::annotated_statement
        | R::script_annotated_statement
        | R::labeled_declaration
        | R::body_statement
        | R::control_structure_body
        | R::inner_control_structure_body => Word::Expression,
        R::infix_operator
        | R::type_operation
        | R::inner_type_operation
        | R::type_operator
        | R::not_is
        | R::not_in
        | R::word_operator
        | R::binary_operator
        | R::rare_suffix
        | R::navigation_suffix
        | R::indexing_suffix
        | R::postfix_unary_operator
        | R::nullable_type_mark
        | R::annotated_lambda
        | R::value_arguments
        | R::type_arguments => Word::Operator,
        R::one_enum_entry
        | R::multi_variable_declaration
        | R::simple_identifier
        | R::identifier
        | R::template_name
        | R::variable_declaration
        | R::type_parameter
        | R::enum_entry
        | R::enum_item
        | R::function_value_parameter
        | R::lambda_parameter
        | R::context_parameter => Word::Name,
        R::r#type
        | R::user_type
        | R::simple_user_type
        | R::type_projection
        | R::star_projection
        | R::projection_variance
        | R::function_type_parameters
        | R::function_type_parameter
        | R::suspend_keyword
        | R::unescaped_annotation
        | R::delegation_specifier => Word::Type,
        R::declaration
        | R::local_declaration
        | R::class_member_declaration
        | R::top_level_object
        | R::any_class
        | R::modifiers
        | R::modifier
        | R::any_modifier
        | R::class_declaration
        | R::enum_declaration
        | R::object_declaration
        | R::companion_object
        | R::class_keyword
        | R::interface_keyword
        | R::fun_interface
        | R::function_declaration
        | R::local_function
        | R::body_function
        | R::declaration_keyword
        | R::property_declaration
        | R::local_property
        | R::property_keyword
        | R::type_alias
        | R::anonymous_initializer
        | R::secondary_constructor
        | R::context_parameters
        | R::one_declaration
        | R::one_member
        | R::class_members => Word::Declaration,
        R::block | R::class_body | R::enum_class_body => Word::Says("`{`"),
        R::function_value_parameters | R::when_subject | R::opening_parenthesis => Word::Says("`(`"),
        R::when_entry | R::when_condition | R::range_test | R::type_test | R::is_operator | R::when_else => {
            Word::Says("a condition")
        }
        R::in_keyword => Word::Says("`in`"),
        R::arrow_sign => Word::Says("`->`"),
        R::one_when_entry => Word::Says("a condition"),
        R::else_keyword => Word::Says("`else`"),
        R::while_keyword => Word::Says("`while`"),
        R::catch_block => Word::Says("`catch`"),
        R::finally_block => Word::Says("`finally`"),
        R::constructor_delegation_call | R::this_keyword | R::super_keyword => {
            Word::Says("`this` or `super`")
        }
        R::import_star => Word::Says("`*`"),
        R::label_reference => Word::Says("a label"),
        R::package_header | R::import_header | R::one_header_item => Word::Says("an import"),
        R::ws
        | R::nl
        | R::end_sign
        | R::word_end
        | R::script
        | R::kotlin_file
        | R::file_header
        | R::file_annotation
        | R::import_alias
        | R::statement_end
        | R::declaration_start
        | R::class_header
        | R::primary_constructor
        | R::delegation_specifiers
        | R::type_constraints
        | R::type_constraint
        | R::flat_modifiers
        | R::flat_arguments
        | R::flat_string
        | R::return_type
        | R::function_body
        | R::function_head
        | R::expression_body
        | R::no_function_body
        | R::own_semicolon
        | R::receiver
        | R::receiver_type
        | R::receiver_path
        | R::receiver_segment
        | R::property_head
        | R::initializer_sign
        | R::property_delegate
        | R::accessors
        | R::accessor_gap
        | R::accessor
        | R::getter
        | R::setter
        | R::setter_parameter
        | R::accessor_end
        | R::parameter_modifiers
        | R::parameter_modifier
        | R::type_parameters
        | R::type_parameter_modifiers
        | R::type_parameter_modifier
        | R::variance
        | R::annotation
        | R::annotation_use_site
        | R::annotation_list
        | R::type_annotation
        | R::function_type_context
        | R::function_result
        | R::receiver_function_type
        | R::nullable_mark
        | R::intersection_sign
        | R::unexpected_label
        | R::suffix_sign
        | R::lambda_parameters
        | R::arrow
        | R::anonymous_function_head
        | R::if_head
        | R::condition
        | R::else_gap
        | R::when_binding
        | R::when_guard
        | R::loop_body
        | R::line_text
        | R::escape
        | R::raw_text
        | R::template
        | R::multi_dollar_raw
        | R::multi_dollar_line
        | R::multi_dollar_template
        | R::integer_suffix
        | R::digits
        | R::backticked
        | R::hard_keyword
        | R::broken
        | R::label
        | R::label_start
        | R::lambda_literal
        | R::callable_suffix
        | R::one_lambda_parameters
        | R::semi
        | R::script_statement_end
        | R::AS
        | R::BREAK
        | R::CLASS
        | R::CONTINUE
        | R::DO
        | R::ELSE
        | R::ENUM
        | R::FALSE
        | R::FOR
        | R::FUN
        | R::IF
        | R::IN
        | R::INTERFACE
        | R::IS
        | R::NULL
        | R::OBJECT
        | R::PACKAGE
        | R::RETURN
        | R::SUPER
        | R::SUSPEND
        | R::name_start
        | R::THIS
        | R::THROW
        | R::TRUE
        | R::TRY
        | R::TYPEALIAS
        | R::VAL
        | R::VAR
        | R::WHEN
        | R::WHILE
        | R::EOI => Word::Nothing,
    }
}

/// What may stand at a place: at most four items.
pub(super) fn words(rules: &[Rule]) -> Vec<Word> {
    let mut words: Vec<Word> = rules.iter().map(|it| word(*it)).filter(|it| *it != Word::Nothing).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// `a, b or c`
pub(super) fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
