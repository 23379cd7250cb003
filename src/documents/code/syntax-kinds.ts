/**
 * What the grammars of ten languages call the same things. Their node types hardly ever collide, so that one table serves all;
 * where a type means two things, the reader that uses it says so.
 */
const kinds = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export const STRINGS = kinds(
  'string string_literal raw_string_literal interpreted_string_literal verbatim_string_literal template_string interpolated_string_expression encapsed_string multiline_string_literal text_block',
)
/** Children of a string that are text and no interpolation. */
export const STRING_TEXT =
  /content$|^string_fragment$|^escape_sequence$|^string_(?:start|end)$|^interpolation_(?:start|quote|brace)$/
export const INTERPOLATIONS = kinds('interpolation template_substitution')

export const NAMES = kinds(
  'identifier property_identifier field_identifier type_identifier package_identifier shorthand_property_identifier shorthand_property_identifier_pattern private_property_identifier simple_identifier constant instance_variable class_variable global_variable variable_name name this this_expression self super super_expression base_expression namespace_identifier user_type generic_type generic_name predefined_type dotted_name relative_scope',
)
/** `a.b`: all named children are names or accesses themselves. */
export const MEMBERS = kinds(
  'attribute member_expression selector_expression field_access navigation_expression member_access_expression field_expression scoped_identifier scope_resolution qualified_name qualified_type conditional_access_expression member_binding_expression nullsafe_member_access_expression class_constant_access_expression scoped_property_access_expression scoped_type_identifier nested_identifier qualified_identifier',
)
export const SUBSCRIPTS = kinds(
  'subscript subscript_expression element_reference index_expression indexing_expression element_access_expression array_access',
)
export const CONSTANTS = kinds(
  'integer float true false none null nil undefined number int_literal float_literal integer_literal real_literal decimal_integer_literal hex_integer_literal boolean_literal null_literal boolean iota number_literal bool_literal character_literal char_literal',
)
export const CALLS = kinds(
  'call call_expression new_expression method_invocation object_creation_expression implicit_object_creation_expression invocation_expression function_call_expression member_call_expression nullsafe_member_call_expression scoped_call_expression macro_invocation type_conversion_expression composite_literal struct_expression annotation marker_annotation constructor_invocation',
)
/** `attribute` is member access in Python and a decoration in C#, PHP and Rust. */
export const DECORATIONS = kinds('decorator annotation marker_annotation attribute_item')
export const ARGUMENT_LISTS = kinds(
  'argument_list arguments value_arguments token_tree attribute_argument_list annotation_argument_list literal_value field_initializer_list',
)
export const BINARIES = kinds(
  'binary_expression boolean_operator comparison_operator binary_operator binary infix_expression equality_expression elvis_expression',
)
export const OBJECTS = kinds('object dictionary hash')
export const LISTS = kinds(
  'array list tuple set array_initializer array_expression collection_literal collection_expression tuple_expression array_creation_expression initializer_expression',
)
export const CONDITIONALS = kinds('conditional_expression ternary_expression conditional')
/** They hand on the expression inside them. */
export const WRAPPERS = kinds(
  'parenthesized_expression parenthesized_statements as_expression satisfies_expression non_null_expression await await_expression expression_statement cast_expression literal_element argument value_argument attribute_argument reference_expression try_expression spread_element expression_list equals_value_clause concatenated_string chained_string type_assertion return_statement return',
)
export const FUNCTIONS = kinds(
  'function_definition function_declaration method_definition arrow_function function_expression generator_function_declaration lambda func_literal method_declaration method singleton_method function_item closure_expression lambda_literal lambda_expression anonymous_function anonymous_function_expression anonymous_method_expression constructor_declaration local_function_statement do_block',
)
export const CLASSES = kinds(
  'class_definition class_declaration class class_body class_static_block object_declaration companion_object struct_declaration record_declaration trait_declaration',
)

/** Nodes that give a name a value, and what such a name is. */
export const NAMED: ReadonlyMap<string, 'variable' | 'field' | 'parameter' | 'argument' | 'property'> =
  new Map([
    ['assignment', 'variable'],
    ['assignment_expression', 'variable'],
    ['assignment_statement', 'variable'],
    ['operator_assignment', 'variable'],
    ['augmented_assignment_expression', 'variable'],
    ['short_var_declaration', 'variable'],
    ['variable_declarator', 'variable'],
    ['const_spec', 'variable'],
    ['var_spec', 'variable'],
    ['const_item', 'variable'],
    ['static_item', 'variable'],
    ['let_declaration', 'variable'],
    ['const_element', 'variable'],
    ['named_expression', 'variable'],
    ['property_declaration', 'field'],
    ['property_element', 'field'],
    ['public_field_definition', 'field'],
    ['field_definition', 'field'],
    ['class_parameter', 'parameter'],
    ['parameter', 'parameter'],
    ['default_parameter', 'parameter'],
    ['typed_default_parameter', 'parameter'],
    ['optional_parameter', 'parameter'],
    ['keyword_parameter', 'parameter'],
    ['required_parameter', 'parameter'],
    ['assignment_pattern', 'parameter'],
    ['simple_parameter', 'parameter'],
    ['property_promotion_parameter', 'parameter'],
    ['keyword_argument', 'argument'],
    ['value_argument', 'argument'],
    ['argument', 'argument'],
    ['element_value_pair', 'argument'],
    ['attribute_argument', 'argument'],
    ['pair', 'property'],
    ['keyed_element', 'property'],
    ['array_element_initializer', 'property'],
    ['field_initializer', 'property'],
  ])
