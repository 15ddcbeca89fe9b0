"""
Liquid, fenced in: no files, no partials, no raw HTML, bounded loops, bounded text, bounded numbers.

A template is written by a colleague and filled with strangers' data; neither may bring a process down. What Liquid
itself does not bound (one filter that squares a text, a range of a billion) is bounded here.
"""

import functools
import html
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from datetime import datetime
from typing import Any, TextIO

from liquid import BoundTemplate, Environment, Mode, RenderContext, Undefined
from liquid.ast import BlockNode, Node
from liquid.builtin.expressions.primitive import IntegerLiteral, RangeLiteral
from liquid.exceptions import FilterArgumentError, LiquidError
from liquid.expression import Expression
from liquid.parser import get_parser
from liquid.stream import TokenStream
from liquid.tag import Tag
from liquid.token import TOKEN_EOF, TOKEN_TAG, Token

from mainstem.content.contracts import LinkTracker, RenderRefused

LOOP_ITERATIONS = 2_000
OUTPUT_BYTES = 512 * 1024
LOCAL_BYTES = 64 * 1024
TEXT_LENGTH = 64 * 1024
RANGE_LENGTH = 1_000
NUMBER_BITS = 256

REFUSED_TAGS = ("include", "render")
REFUSED_FILTERS = ("safe", "escapejs")

_missing: ContextVar[dict[str, None] | None] = ContextVar("missing", default=None)
_tracker: ContextVar[LinkTracker | None] = ContextVar("tracker", default=None)
_moment: ContextVar[datetime | None] = ContextVar("moment", default=None)


class ReportedUndefined(Undefined):
    """Renders as nothing, and says so: every value that was printed or looped over and is not there is a warning."""

    __slots__ = ()

    def __str__(self) -> str:
        self._report()
        return ""

    def __iter__(self) -> Iterator[Any]:
        self._report()
        return iter(())

    def _report(self) -> None:
        missing = _missing.get()
        if missing is not None:
            missing[self.hint or f"{self.name!r} is undefined"] = None


class _Sandbox(Environment):
    loop_iteration_limit = LOOP_ITERATIONS
    output_stream_limit = OUTPUT_BYTES
    local_namespace_limit = LOCAL_BYTES
    block_nesting_limit = 20
    context_depth_limit = 20

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Take Liquid's own tags and filters, without those that read files or let raw HTML through."""
        super().setup_tags_and_filters(extra=extra)
        for tag in REFUSED_TAGS:
            del self.tags[tag]
        for name in REFUSED_FILTERS:
            del self.filters[name]
        self.filters = {name: _bounded(name, function) for name, function in self.filters.items()}
        self.add_tag(TrackedTag)


class TrackedNode(Node):
    """A URL of the content: rendered, handed to the tracker, printed."""

    __slots__ = ("block", "literal")

    def __init__(self, token: Token, block: BlockNode) -> None:
        super().__init__(token)
        self.block = block
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Render the URL and print what the tracker makes of it."""
        inner = context.get_buffer(buffer)
        self.block.render(context, inner)
        url = inner.getvalue()
        tracker = _tracker.get()
        if tracker is None:
            return buffer.write(url)
        if not context.autoescape:
            return buffer.write(tracker(url))
        return buffer.write(html.escape(tracker(html.unescape(url))))

    def children(self, static_context: RenderContext, *, include_partials: bool = True) -> Iterable[Node]:  # noqa: ARG002
        """Return this node's children, for static analysis."""
        yield self.block


class TrackedTag(Tag):
    """`{% tracked %}url{% endtracked %}`: put around every link when a version is compiled."""

    name = "tracked"
    end = "endtracked"
    node_class = TrackedNode

    def parse(self, stream: TokenStream) -> TrackedNode:
        """Parse tokens from the stream into a node."""
        token = stream.eat(TOKEN_TAG)
        block = get_parser(self.env).parse_block(stream, frozenset((self.end, TOKEN_EOF)))
        stream.expect(TOKEN_TAG, value=self.end)
        return self.node_class(token, block)


def _bounded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a filter so that what goes in and what comes out stays small."""

    @functools.wraps(function)
    def bounded(value: Any, *args: Any, **kwargs: Any) -> Any:
        for given in (value, *args):
            _check_size(name, given)
        _check_growth(name, value, args)
        if name == "date" and value in ("now", "today"):
            value = _moment.get() or ""
        result = function(value, *args, **kwargs)
        _check_size(name, result)
        return result

    return bounded


def _check_size(name: str, value: Any) -> None:
    if isinstance(value, str):
        too_big = len(value) > TEXT_LENGTH
    elif isinstance(value, bool):
        too_big = False
    elif isinstance(value, int):
        too_big = value.bit_length() > NUMBER_BITS
    elif isinstance(value, range | list | tuple):
        too_big = len(value) > LOOP_ITERATIONS
    else:
        too_big = False
    if too_big:
        raise FilterArgumentError(f"{name}: the value is too large", token=None)


def _check_growth(name: str, value: Any, args: tuple[Any, ...]) -> None:
    """Refuse a product of two texts before it is made: replacing and joining are the filters that multiply."""
    if name == "replace" and len(args) > 1:
        text, sought, put = str(value), str(args[0]), str(args[1])
        size = len(text) + text.count(sought) * len(put)
    elif name == "join" and isinstance(value, range | list | tuple):
        size = sum(len(str(item)) for item in value) + len(value) * (len(str(args[0])) if args else 1)
    else:
        return
    if size > TEXT_LENGTH:
        raise FilterArgumentError(f"{name}: the result is too large", token=None)


_HTML = _Sandbox(autoescape=True, undefined=ReportedUndefined, tolerance=Mode.STRICT, strict_filters=True)
_TEXT = _Sandbox(autoescape=False, undefined=ReportedUndefined, tolerance=Mode.STRICT, strict_filters=True)


def parse(source: str, *, escapes: bool) -> BoundTemplate:
    """
    Parse Liquid source; `escapes` makes every value HTML-safe when printed.

    :raises liquid.exceptions.LiquidError: with the place, if the source is not Liquid or asks for an unbounded range
    """
    try:
        template = (_HTML if escapes else _TEXT).from_string(source)
    except RecursionError as error:
        raise LiquidError("the template is nested too deeply", token=None) from error
    for expression in _expressions(template):
        if isinstance(expression, RangeLiteral) and not _is_short(expression):
            raise LiquidError(
                f"a range needs two whole numbers written out, at most {RANGE_LENGTH} apart: {expression}",
                token=expression.token,
            )
    return template


def roots_of(template: BoundTemplate) -> dict[str, list[tuple[str, int]]]:
    """Return the names a template takes from outside: root -> (whole path, place in the source)."""
    found = template.analyze(include_partials=False).globals
    return {root: [(str(v), v.span.index) for v in variables] for root, variables in found.items()}


def unknown_filters(template: BoundTemplate) -> list[tuple[str, int]]:
    """Return the filters a template asks for that there are not: (name, place in the source)."""
    found = template.analyze(include_partials=False).filters
    return [(name, spans[0].index) for name, spans in found.items() if name not in template.env.filters]


def fill(
    template: BoundTemplate,
    values: Mapping[str, Any],
    *,
    tracker: LinkTracker | None = None,
    now: datetime | None = None,
    missing: dict[str, None] | None = None,
) -> str:
    """
    Fill the holes of a parsed template.

    :param missing: collects a sentence for each value that was asked for and is not there
    :raises RenderRefused: if a limit is passed or a filter cannot work with what it is given
    """
    tokens = _missing.set(missing), _tracker.set(tracker), _moment.set(now)
    try:
        return template.render(values)
    except LiquidError as error:
        raise RenderRefused(f"The template cannot be filled: {error.message}") from error
    except (ArithmeticError, TypeError, ValueError, RecursionError, MemoryError, LookupError, AttributeError) as error:
        raise RenderRefused(f"The template cannot be filled: {type(error).__name__}: {error}") from error
    finally:
        _missing.reset(tokens[0])
        _tracker.reset(tokens[1])
        _moment.reset(tokens[2])


def _is_short(expression: RangeLiteral) -> bool:
    start, stop = expression.start, expression.stop
    if not (isinstance(start, IntegerLiteral) and isinstance(stop, IntegerLiteral)):
        return False
    return stop.value - start.value <= RANGE_LENGTH


def _expressions(template: BoundTemplate) -> Iterator[Expression]:
    context = RenderContext(template)
    nodes: list[Node] = list(template.nodes)
    while nodes:
        node = nodes.pop()
        nodes.extend(node.children(context, include_partials=False))
        expressions = list(node.expressions())
        while expressions:
            expression = expressions.pop()
            yield expression
            expressions.extend(expression.children())
