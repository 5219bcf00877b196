//! Expressions as Kotlin's parser prints them.

use super::{Dump, Item, deeper, item, wrap};
use crate::source::TextRange;
use crate::syntax::tree::{
    Argument, Binding, Call, Expr, ExprId, For, If, Lambda, LambdaParameter, List, MemberOp, StringLiteral,
    StringPart, Try, Type, TypeId, TypeSegment, When, WhenCondition, WhenEntry,
};

impl Dump<'_> {
    /// An expression; none for a mere token.
    pub(super) fn expr(&self, id: ExprId) -> Option<Item> {
        deeper(|| self.expr_here(id))
    }

    fn expr_here(&self, id: ExprId) -> Option<Item> {
        let range = self.tree.range(id);
        let node =
            |kind, children: Vec<Option<Item>>| Some(item(kind, range, children.into_iter().flatten()));
        match self.tree[id] {
            Expr::Error | Expr::Boolean(_) | Expr::Integer(_) | Expr::Name(_) => self.leaves.then(|| {
                item(if matches!(self.tree[id], Expr::Error) { "ERROR" } else { "TOKEN" }, range, None)
            }),
            Expr::Null => node("NULL", vec![]),
            Expr::Double(_) | Expr::Float(_) => {
                Some(Item { verbatim: true, ..item("FLOAT_CONSTANT", range, None) })
            }
            Expr::Char(_) => Some(Item { verbatim: true, ..item("CHARACTER_CONSTANT", range, None) }),
            Expr::String(string) => Some(self.string(&self.tree[string], range)),
            Expr::Parenthesized(inner) => node("PARENTHESIZED", vec![self.expr(inner)]),
            Expr::Collection(list) => node("COLLECTION_LITERAL_EXPRESSION", self.exprs(list)),
            Expr::This(label) => {
                node("THIS_EXPRESSION", vec![label.map(|it| self.label(it.range.start - 1, it.range.end))])
            }
            Expr::Super { supertype, label } => {
                let label = label.map(|it| self.label(it.range.start - 1, it.range.end));
                node("SUPER_EXPRESSION", vec![supertype.map(|it| self.type_reference(it)), label])
            }
            Expr::If(id) => Some(self.if_expression(&self.tree[id], range)),
            Expr::When(id) => Some(self.when(&self.tree[id], range)),
            Expr::Try(id) => Some(self.try_expression(&self.tree[id], range)),
            Expr::For(id) => Some(self.for_loop(&self.tree[id], range)),
            Expr::While { condition, body } => node(
                "WHILE",
                vec![self.part("CONDITION", condition), body.and_then(|it| self.part("BODY", it))],
            ),
            Expr::DoWhile { body, condition } => node(
                "DO_WHILE",
                vec![body.and_then(|it| self.part("BODY", it)), self.part("CONDITION", condition)],
            ),
            Expr::Return { label, value } => node(
                "RETURN",
                vec![label.map(|_| self.jump_label(range)), value.and_then(|it| self.expr(it))],
            ),
            Expr::Throw(value) => node("THROW", vec![self.expr(value)]),
            Expr::Break(label) => node("BREAK", vec![label.map(|_| self.jump_label(range))]),
            Expr::Continue(label) => node("CONTINUE", vec![label.map(|_| self.jump_label(range))]),
            Expr::Labeled { label, body } => node(
                "LABELED_EXPRESSION",
                vec![Some(self.label(label.range.start, label.range.end + 1)), self.expr(body)],
            ),
            Expr::Annotated { annotations, body } => {
                let annotations = self.annotations(annotations, range.start);
                Some(item("ANNOTATED_EXPRESSION", range, annotations.into_iter().chain(self.expr(body))))
            }
            Expr::Lambda(id) => Some(self.lambda(&self.tree[id], range)),
            Expr::Block(list) => node("BLOCK", self.statements(list)),
            Expr::ObjectLiteral(id) => node("OBJECT_LITERAL", vec![Some(self.class(&self.tree[id], range))]),
            Expr::Prefix { operand, .. } => node("PREFIX_EXPRESSION", vec![self.expr(operand)]),
            Expr::Postfix { operand, .. } => node("POSTFIX_EXPRESSION", vec![self.expr(operand)]),
            Expr::Binary { left, right, .. } | Expr::Assignment { target: left, value: right, .. } => {
                node("BINARY_EXPRESSION", vec![self.expr(left), self.expr(right)])
            }
            Expr::Infix(id) => {
                node("BINARY_EXPRESSION", vec![self.expr(self.tree[id].left), self.expr(self.tree[id].right)])
            }
            Expr::Is { value, ty, .. } => {
                node("IS_EXPRESSION", vec![self.expr(value), Some(self.type_reference(ty))])
            }
            Expr::As { value, ty, .. } => {
                node("BINARY_WITH_TYPE", vec![self.expr(value), Some(self.type_reference(ty))])
            }
            Expr::Call(id) => Some(self.call_expression(&self.tree[id], range)),
            Expr::Index { receiver, indices } => {
                let open = self.next(self.tree.range(receiver).end);
                let list = item(
                    "INDICES",
                    TextRange::new(open.start, range.end),
                    self.exprs(indices).into_iter().flatten(),
                );
                node("ARRAY_ACCESS_EXPRESSION", vec![self.expr(receiver), Some(list)])
            }
            Expr::Member { op, receiver, selector } => {
                node(member(op), vec![self.expr(receiver), self.expr(selector)])
            }
            Expr::CallableReference { receiver, .. } => {
                node("CALLABLE_REFERENCE_EXPRESSION", vec![receiver.and_then(|it| self.expr(it))])
            }
            Expr::ClassLiteral(receiver) => node("CLASS_LITERAL_EXPRESSION", vec![self.expr(receiver)]),
            Expr::TypeReceiver(ty) => self.type_receiver(ty),
            Expr::Property(id) => Some(self.property(&self.tree[id], range)),
            Expr::Function(id) => Some(self.function(&self.tree[id], range)),
            Expr::Class(id) => Some(self.class(&self.tree[id], range)),
            Expr::TypeAlias(id) => Some(self.type_alias(&self.tree[id], range)),
            Expr::Initializer(block) => node("CLASS_INITIALIZER", vec![self.expr(block)]),
            Expr::SecondaryConstructor(id) => Some(self.secondary_constructor(&self.tree[id], range)),
        }
    }

    /// Statements in braces: a `;` behind some declarations belongs to them.
    fn statements(&self, list: List<ExprId>) -> Vec<Option<Item>> {
        let mut items = self.exprs(list);
        for item in items.iter_mut().flatten().filter(|it| Self::takes_semicolon(it)) {
            item.range.end = self.past(item.range.end, ";");
        }
        items
    }

    fn exprs(&self, list: List<ExprId>) -> Vec<Option<Item>> {
        self.tree[list].iter().map(|&it| self.expr(it)).collect()
    }

    /// `A<B>` or `A<B>?` before `::`.
    fn type_receiver(&self, ty: TypeId) -> Option<Item> {
        match self.tree[ty] {
            Type::Nullable(inner) => self.type_receiver(inner),
            Type::User(segments) => {
                let mut segments = self.tree[segments].iter().map(|it| self.called_name(it));
                let first = segments.next()?;
                Some(segments.fold(first, |left, right| {
                    let range = left.range.cover(right.range);
                    let both = [left, right].into_iter().filter(|it| !it.kind.is_empty());
                    item("DOT_QUALIFIED_EXPRESSION", range, both)
                }))
            }
            _ => None,
        }
    }

    /// `A` or `A<B>`; without a kind when it is a mere name.
    fn called_name(&self, segment: &TypeSegment) -> Item {
        let name = segment.name.range;
        match self.type_arguments(name.end, segment.arguments) {
            Some(arguments) => item("CALL_EXPRESSION", name.cover(arguments.range), Some(arguments)),
            None => item("", name, None),
        }
    }

    /// An expression with a node of its own around it.
    fn part(&self, kind: &'static str, id: ExprId) -> Option<Item> {
        Some(item(kind, self.tree.range(id), self.expr(id)))
    }

    fn label(&self, start: u32, end: u32) -> Item {
        let range = TextRange::new(start, end);
        item("LABEL_QUALIFIER", range, Some(item("LABEL", range, None)))
    }

    /// `@name` right behind the word.
    fn jump_label(&self, range: TextRange) -> Item {
        let at = self.next(self.next(range.start).end);
        self.label(at.start, self.next(at.end).end)
    }

    fn if_expression(&self, node: &If, range: TextRange) -> Item {
        let close = self.close(self.tree.range(node.condition).end, ")");
        let mut then = node.then.and_then(|it| self.part("THEN", it));
        let end = then.as_ref().map_or(close.end, |it| it.range.end);
        let past = self.past(end, ";");
        if past > end && past <= range.end {
            let start = then.as_ref().map_or(self.next(end).start, |it| it.range.start);
            then =
                Some(item("THEN", TextRange::new(start, past), then.into_iter().flat_map(|it| it.children)));
        }
        let otherwise = node.otherwise.and_then(|it| self.part("ELSE", it));
        item("IF", range, [self.part("CONDITION", node.condition), then, otherwise].into_iter().flatten())
    }

    fn when(&self, when: &When, range: TextRange) -> Item {
        let mut children = Vec::new();
        match (when.binding, when.subject) {
            (Some(binding), Some(subject)) => {
                let property = &self.tree[binding];
                let range = property.modifiers.range.cover(self.tree.range(subject));
                children.push(self.property(property, range));
            }
            (_, subject) => children.extend(subject.and_then(|it| self.expr(it))),
        }
        children.extend(self.tree[when.entries].iter().map(|it| self.when_entry(it)));
        item("WHEN", range, children)
    }

    fn when_entry(&self, entry: &WhenEntry) -> Item {
        let mut at = entry.range.start;
        let mut children = Vec::new();
        for condition in &self.tree[entry.conditions] {
            let start = if children.is_empty() { at } else { self.find(at, ",").end };
            let condition = self.when_condition(self.next(start), condition);
            at = condition.range.end;
            children.push(condition);
        }
        if let Some(guard) = entry.guard {
            let keyword = self.find(at, "if");
            children.push(item("WHEN_ENTRY_GUARD", keyword.cover(self.tree.range(guard)), self.expr(guard)));
        }
        children.extend(self.expr(entry.body));
        item("WHEN_ENTRY", entry.range, children)
    }

    fn when_condition(&self, first: TextRange, condition: &WhenCondition) -> Item {
        match *condition {
            WhenCondition::Expr(id) => {
                item("WHEN_CONDITION_WITH_EXPRESSION", self.tree.range(id), self.expr(id))
            }
            WhenCondition::In { range, .. } => {
                item("WHEN_CONDITION_IN_RANGE", first.cover(self.tree.range(range)), self.expr(range))
            }
            WhenCondition::Is { ty, .. } => {
                let ty = self.type_reference(ty);
                item("WHEN_CONDITION_IS_PATTERN", first.cover(ty.range), Some(ty))
            }
        }
    }

    fn try_expression(&self, node: &Try, range: TextRange) -> Item {
        let mut children: Vec<Item> = self.expr(node.block).into_iter().collect();
        let mut at = self.tree.range(node.block).end;
        for catch in &self.tree[node.catches] {
            let keyword = self.next(at);
            let ty = self.type_reference(catch.ty);
            let parameter = item("VALUE_PARAMETER", catch.name.range.cover(ty.range), Some(ty));
            let parameters = self.in_parentheses("VALUE_PARAMETER_LIST", keyword.end, vec![parameter]);
            at = self.tree.range(catch.block).end;
            children.push(item(
                "CATCH",
                TextRange::new(keyword.start, at),
                [parameters].into_iter().chain(self.expr(catch.block)),
            ));
        }
        if let Some(block) = node.finally {
            let keyword = self.next(at);
            children.push(item("FINALLY", keyword.cover(self.tree.range(block)), self.expr(block)));
        }
        item("TRY", range, children)
    }

    fn for_loop(&self, node: &For, range: TextRange) -> Item {
        let variable = self.variable(&node.variable, self.find(range.start, "(").end);
        let children = [
            Some(variable),
            self.part("LOOP_RANGE", node.iterable),
            node.body.and_then(|it| self.part("BODY", it)),
        ];
        item("FOR", range, children.into_iter().flatten())
    }

    fn variable(&self, binding: &Binding, from: u32) -> Item {
        match *binding {
            Binding::Single(variable) => {
                let ty = variable.ty.map(|it| self.type_reference(it));
                let range = ty.as_ref().map_or(variable.name.range, |it| variable.name.range.cover(it.range));
                item("VALUE_PARAMETER", range, ty)
            }
            Binding::Destructuring(variables) => {
                let declaration = self.destructuring(from, variables);
                item("VALUE_PARAMETER", declaration.range, Some(declaration))
            }
        }
    }

    fn lambda(&self, lambda: &Lambda, range: TextRange) -> Item {
        let mut children = Vec::new();
        let mut at = range.start + 1;
        let mut parameters = Vec::new();
        for parameter in &self.tree[lambda.parameters] {
            let start = if parameters.is_empty() { at } else { self.find(at, ",").end };
            let parameter = self.lambda_parameter(parameter, start);
            at = parameter.range.end;
            parameters.push(parameter);
        }
        if !parameters.is_empty() {
            let mut list = wrap("VALUE_PARAMETER_LIST", parameters);
            list.range.end = self.past(list.range.end, ",");
            children.push(list);
        }
        if let [first, .., last] | [first @ last] = self.tree[lambda.body] {
            let end = self.past(self.tree.range(last).end, ";");
            let range = TextRange::new(self.tree.range(first).start, end);
            children.push(item("BLOCK", range, self.statements(lambda.body).into_iter().flatten()));
        }
        item("LAMBDA_EXPRESSION", range, Some(item("FUNCTION_LITERAL", range, children)))
    }

    fn lambda_parameter(&self, parameter: &LambdaParameter, from: u32) -> Item {
        let mut node = self.variable(&parameter.binding, from);
        if let Some(ty) = parameter.ty {
            let ty = self.type_reference(ty);
            if node.range.end < ty.range.end {
                node.range.end = ty.range.end;
                node.children.push(ty);
            }
        }
        node
    }

    /// To Kotlin's parser `a.b(c)` is a member of `a` that is a call.
    fn call_expression(&self, call: &Call, range: TextRange) -> Item {
        let Expr::Member { op, receiver, selector } = self.tree[call.callee] else {
            return self.call(call.callee, call, range.end);
        };
        let called = self.call(selector, call, range.end);
        item(member(op), range, self.expr(receiver).into_iter().chain([called]))
    }

    fn call(&self, callee: ExprId, call: &Call, end: u32) -> Item {
        let TextRange { start, end: callee_end } = self.tree.range(callee);
        let types = self.type_arguments(callee_end, call.type_arguments);
        let from = types.as_ref().map_or(callee_end, |it| it.range.end);
        let values = call.has_parentheses.then(|| self.arguments(from, call.arguments).up_to(end));
        let lambdas = call.lambda.into_iter().chain(self.tree[call.more_lambdas].iter().copied());
        let lambdas = lambdas.filter_map(|it| self.part("LAMBDA_ARGUMENT", it));
        let children = self.expr(callee).into_iter().chain(types).chain(values).chain(lambdas);
        item("CALL_EXPRESSION", TextRange::new(start, end), children)
    }

    /// The arguments in the parentheses behind `from`.
    pub(super) fn arguments(&self, from: u32, arguments: List<Argument>) -> Item {
        let mut at = self.find(from, "(").end;
        let mut children: Vec<Item> = Vec::new();
        for argument in &self.tree[arguments] {
            let start = if children.is_empty() { at } else { self.find(at, ",").end };
            let range = TextRange::new(self.next(start).start, self.tree.range(argument.value).end);
            let name = argument.name.map(|it| item("VALUE_ARGUMENT_NAME", it.range, None));
            children.push(item("VALUE_ARGUMENT", range, name.into_iter().chain(self.expr(argument.value))));
            at = range.end;
        }
        self.in_parentheses("VALUE_ARGUMENT_LIST", from, children)
    }

    fn string(&self, string: &StringLiteral, range: TextRange) -> Item {
        let prefix = if string.dollars > 1 { u32::from(string.dollars) } else { 0 };
        let open = range.start + prefix;
        let quotes = if string.raw { 3 } else { 1 };
        let mut children = Vec::new();
        if prefix > 0 {
            children.push(item("STRING_INTERPOLATION_PREFIX", TextRange::new(range.start, open), None));
        }
        children.push(item("", TextRange::new(open, open + quotes), None));
        let mut at = open + quotes;
        for part in &self.tree[string.parts] {
            at = self.string_part(part, string, at, &mut children);
        }
        join_last_quotes(&mut children, self.text);
        // An unclosed string has no closing quotes.
        let close = TextRange::new(range.end.saturating_sub(quotes).max(at), range.end);
        children.extend((close.start < close.end).then(|| item("", close, None)));
        item("STRING_TEMPLATE", range, children)
    }

    fn string_part(
        &self,
        part: &StringPart,
        string: &StringLiteral,
        at: u32,
        children: &mut Vec<Item>,
    ) -> u32 {
        let verbatim = |kind, range| Item { verbatim: true, ..item(kind, range, None) };
        match *part {
            StringPart::Text(range) => {
                let pieces = pieces(range, range.slice(self.text), string.raw);
                children.extend(pieces.into_iter().map(|it| verbatim("LITERAL_STRING_TEMPLATE_ENTRY", it)));
                range.end
            }
            StringPart::Escape(_, range) => {
                children.push(verbatim("ESCAPE_STRING_TEMPLATE_ENTRY", range));
                range.end
            }
            StringPart::Template { braces, expr } => {
                let inner = self.tree.range(expr);
                let (kind, end) = match braces {
                    true => ("LONG_STRING_TEMPLATE_ENTRY", self.past(inner.end, "}")),
                    false => ("SHORT_STRING_TEMPLATE_ENTRY", inner.end),
                };
                children.push(item(kind, TextRange::new(at, end), self.expr(expr)));
                end
            }
        }
    }
}

const fn member(op: MemberOp) -> &'static str {
    match op {
        MemberOp::Dot => "DOT_QUALIFIED_EXPRESSION",
        MemberOp::SafeDot => "SAFE_ACCESS_EXPRESSION",
    }
}

/// The quotes before the closing ones are one piece.
fn join_last_quotes(children: &mut Vec<Item>, text: &str) {
    let quote = |it: &Item| it.verbatim && it.range.slice(text) == "\"";
    let run = children.iter().rev().take_while(|it| quote(it)).count();
    let end = children.last().map_or(0, |it| it.range.end);
    if run > 1 {
        children.truncate(children.len() - run + 1);
        if let Some(last) = children.last_mut() {
            last.range.end = end;
        }
    }
}

/// Kotlin's lexer cuts text at some characters.
fn pieces(range: TextRange, text: &str, raw: bool) -> Vec<TextRange> {
    let single = |it: char| it == '$' || raw && matches!(it, '"' | '\n' | '\\');
    let mut pieces: Vec<TextRange> = Vec::new();
    let mut open = false;
    for (at, character) in text.char_indices() {
        let start = range.start + u32::try_from(at).unwrap_or(0);
        let end = start + u32::try_from(character.len_utf8()).unwrap_or(0);
        match pieces.last_mut() {
            Some(last) if open && !single(character) => last.end = end,
            _ => pieces.push(TextRange::new(start, end)),
        }
        open = !single(character);
    }
    pieces
}
