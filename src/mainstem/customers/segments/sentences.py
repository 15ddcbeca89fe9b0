"""A rule tree as a sentence a person reads, in English and Chinese."""

from collections.abc import Mapping
from datetime import datetime

from mainstem.customers.segments.fields import FieldType, Registry
from mainstem.customers.segments.tree import Group, RowFilter, Rule, read_tree

_OPERATORS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "=": "is {0}",
        "!=": "is not {0}",
        "<": "is below {0}",
        "<=": "is at most {0}",
        ">": "is above {0}",
        ">=": "is at least {0}",
        "between": "is between {0} and {1}",
        "notBetween": "is not between {0} and {1}",
        "in": "is one of {list}",
        "notIn": "is none of {list}",
        "contains": "contains {0}",
        "beginsWith": "begins with {0}",
        "endsWith": "ends with {0}",
        "doesNotContain": "does not contain {0}",
        "doesNotBeginWith": "does not begin with {0}",
        "doesNotEndWith": "does not end with {0}",
        "null": "is unknown",
        "notNull": "is known",
    },
    "zh-CN": {
        "=": "等于{0}",
        "!=": "不等于{0}",
        "<": "小于{0}",
        "<=": "不大于{0}",
        ">": "大于{0}",
        ">=": "不小于{0}",
        "between": "介于{0}与{1}之间",
        "notBetween": "不在{0}与{1}之间",
        "in": "为{list}之一",
        "notIn": "不是{list}中的任何一个",
        "contains": "包含{0}",
        "beginsWith": "以{0}开头",
        "endsWith": "以{0}结尾",
        "doesNotContain": "不包含{0}",
        "doesNotBeginWith": "不以{0}开头",
        "doesNotEndWith": "不以{0}结尾",
        "null": "未知",
        "notNull": "已知",
    },
}
_SETS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "=": "includes {0}",
        "!=": "does not include {0}",
        "in": "includes any of {list}",
        "notIn": "includes none of {list}",
        "null": "is empty",
        "notNull": "is not empty",
    },
    "zh-CN": {
        "=": "包含{0}",
        "!=": "不包含{0}",
        "in": "包含{list}中的任意一个",
        "notIn": "不包含{list}中的任何一个",
        "null": "为空",
        "notNull": "不为空",
    },
}
_MOMENTS: Mapping[str, Mapping[str, str]] = {
    "en": {"<": "is before {0}", "<=": "is not after {0}", ">": "is after {0}", ">=": "is not before {0}"},
    "zh-CN": {"<": "早于{0}", "<=": "不晚于{0}", ">": "晚于{0}", ">=": "不早于{0}"},
}


def sentence_of(rule: object, registry: Registry, language: str = "en") -> str:
    """
    Return a tree as one sentence. Languages other than Chinese read English.

    :raises RuleRefused: if the tree is malformed
    """
    tree = read_tree(rule, registry)
    if not tree.rules:
        return "每一位顾客。" if language == "zh-CN" else "Every customer."
    text = group_sentence(tree, language)
    return f"满足以下条件的顾客：{text}。" if language == "zh-CN" else f"Customers where {text}."


def group_sentence(group: Group, language: str) -> str:
    """Return a group as a clause; groups inside it stand in brackets."""
    chinese = language == "zh-CN"
    if not group.rules:
        text = "不作限制" if chinese else "anything goes"
    else:
        parts = [
            _bracketed(group_sentence(item, language), chinese=chinese)
            if isinstance(item, Group)
            else rule_sentence(item, language)
            for item in group.rules
        ]
        joint = {
            ("and", True): "，并且",
            ("or", True): "，或者",
            ("and", False): " and ",
            ("or", False): " or ",
        }[(group.combinator, chinese)]
        text = joint.join(parts)
    if not group.is_negated:
        return text
    return f"并非：{text}" if chinese else f"not ({text})"


def _bracketed(text: str, *, chinese: bool) -> str:
    return f"（{text}）" if chinese else f"({text})"


def rule_sentence(rule: Rule, language: str) -> str:
    """Return one rule as a clause."""
    tongue = "zh-CN" if language == "zh-CN" else "en"
    name = rule.field.label.get(tongue) or rule.field.label.get("en") or rule.code
    if rule.field.is_prefix:
        name = f"{name}“{rule.name}”" if tongue == "zh-CN" else f"{name} {rule.name}"
    if rule.event is not None:
        name = f"{name}“{rule.event}”" if tongue == "zh-CN" else f'{name} "{rule.event}"'
    scope = _scope(rule, tongue)
    templates = _OPERATORS[tongue]
    if rule.field.type == FieldType.SET:
        templates = _SETS[tongue]
    elif rule.field.type == FieldType.MOMENT:
        templates = {**templates, **_MOMENTS[tongue]}
    if rule.other is not None:
        other = rule.other.label.get(tongue) or rule.other.code
        values = [f"“{other}”" if tongue == "zh-CN" else f'"{other}"']
    else:
        # An English label of such a field says "days" itself.
        unit = "" if rule.type == FieldType.DAYS and tongue == "en" else rule.field.unit.get(tongue, "")
        values = [_shown(value, unit, tongue, rule.field.value_labels) for value in rule.values]
    if rule.operator in ("between", "notBetween") and rule.other is None:
        low_high = sorted(range(2), key=lambda index: rule.values[index])
        values = [values[index] for index in low_high]
    listed = ("、" if tongue == "zh-CN" else ", ").join(values)
    clause = templates[rule.operator].replace("{list}", listed)
    for place, value in enumerate(values[:2]):
        clause = clause.replace(f"{{{place}}}", value, 1)
    return f"{scope}{name}{clause}" if tongue == "zh-CN" else f"{name}{scope} {clause}"


def _scope(rule: Rule, tongue: str) -> str:
    filters = [_filter_sentence(one, tongue) for one in rule.filters]
    if tongue == "zh-CN":
        window = f"最近{rule.within_days}天" if rule.within_days is not None else ""
        if not filters:
            return f"{window}，" if window else ""
        return f"{window}{'、'.join(filters)}的记录中，"
    window = f" in the last {rule.within_days} days" if rule.within_days is not None else ""
    return "".join((window, *filters))


def _filter_sentence(one: RowFilter, tongue: str) -> str:
    values = [_shown(value, "", tongue, one.value_labels) for value in one.values]
    listed = ("、" if tongue == "zh-CN" else ", ").join(values)
    clause = _OPERATORS[tongue][one.operator].replace("{list}", listed)
    for place, value in enumerate(values[:2]):
        clause = clause.replace(f"{{{place}}}", value, 1)
    name = one.label.get(tongue, one.name)
    return f"{name}{clause}" if tongue == "zh-CN" else f" with {name} that {clause}"


def _shown(value: object, unit: str, tongue: str, labels: Mapping[str, Mapping[str, str]]) -> str:
    if isinstance(value, bool):
        yes, no = ("是", "否") if tongue == "zh-CN" else ("yes", "no")
        return yes if value else no
    if isinstance(value, datetime):
        if (value.hour, value.minute, value.second) == (0, 0, 0):
            return value.strftime("%Y-%m-%d")
        return value.strftime("%Y-%m-%d %H:%M %Z")
    if isinstance(value, float):
        text = f"{value:.15g}"
        if not unit:
            return text
        return f"{text}{unit}" if tongue == "zh-CN" else f"{text} {unit}"
    label = labels.get(str(value), {}).get(tongue, value)
    return f"“{label}”" if tongue == "zh-CN" else f'"{label}"'
