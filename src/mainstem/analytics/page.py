"""The registry as a page for people: `docs/metrics.md`."""

from mainstem.analytics.contracts import Additivity
from mainstem.analytics.registry import METRICS, Metric
from mainstem.analytics.registry.campaigns import METHOD
from mainstem.analytics.registry.dimensions import DIMENSIONS
from mainstem.analytics.registry.owners import OWNERS

_HEAD = """# Metrics · 指标

Generated from the registry by `python -m mainstem.analytics`; a test keeps the two equal. Every chart, report, export
and the command line take their figures from these entries.

本页由指标注册表生成；图表、报表、导出与命令行均取自同一定义。

Money stands beside its currency and quantities beside their unit of measure: different ones are never added. A
breakdown that would count something several times is refused with its reason. Days, weeks and months are cut in the
company's time zone (`ANALYTICS["time_zone"]`).

"""


_CAMPAIGNS = f"""## Campaign results · 活动效果

`GET /api/analytics/campaigns/{{code}}/result` compares those a campaign was to reach with those held out at random.

{METHOD["en"]}

{METHOD["zh"]}

Why everybody drawn counts, also those the message never reached: who can be written to at all is settled before the
draw, so both sides hold the same kind of person. Those a message reached are not like people in general (their mailbox
works, they were not away), so comparing only them with the hold-out would credit the message with what they are.
Persons merged into one after the draw with a foot on each side are left out and counted as `crossovers`. The lift is
the difference of the two conversions in share points, not a ratio: with few conversions among the held out a ratio
jumps.

"""


def metrics_page() -> str:
    """Return the page, in Markdown."""
    parts = [_HEAD]
    for owner in sorted({metric.owner for metric in METRICS.values()}):
        parts.append(f"## {OWNERS[owner]['en']} · {OWNERS[owner]['zh']}\n\n")
        parts += [_entry(metric) for metric in METRICS.values() if metric.owner == owner]
    parts.append(_CAMPAIGNS)
    parts.append("## Dimensions · 维度\n\n| code | name | 名称 | why others are refused |\n|---|---|---|---|\n")
    parts += [
        f"| `{entry.code}` | {entry.name['en']} | {entry.name['zh']} | {entry.otherwise['en']} |\n"
        for entry in DIMENSIONS.values()
    ]
    return "".join(parts)


def _entry(metric: Metric) -> str:
    adds_up = "parts add up" if metric.additivity is Additivity.ADDITIVE else "parts do not add up"
    narrowed = f"; narrowed also by {_listed(metric.filters)}" if metric.filters else ""
    beside = f"; always beside {_listed(metric.beside)}" if metric.beside else ""
    made_of = f" Made of {_listed(metric.combination.parts)}." if metric.combination is not None else ""
    return (
        f"### `{metric.code}` — {metric.name['en']} · {metric.name['zh']}\n\n"
        f"{metric.description['en']} {metric.basis['en']}{made_of}\n\n"
        f"{metric.description['zh']}{metric.basis['zh']}\n\n"
        f"`{metric.formula['en']}` · `{metric.formula['zh']}`\n\n"
        f"Version {metric.version}; unit: {metric.unit.value}; grain: {metric.grain.value}; {adds_up}; "
        f"by {_listed(metric.dimensions)}{narrowed}{beside}.\n\n"
    )


def _listed(codes: tuple[str, ...]) -> str:
    return ", ".join(f"`{code}`" for code in codes)
