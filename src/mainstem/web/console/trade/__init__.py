"""Orders, returns, stock and products as the console shows them: names beside codes, totals beside pages."""

from ninja import Router

from mainstem.web.console.trade.order import router as order
from mainstem.web.console.trade.orders import router as orders
from mainstem.web.console.trade.products import router as products
from mainstem.web.console.trade.returns import router as returns
from mainstem.web.console.trade.stock import router as stock

router = Router()
for _part in (orders, order, returns, stock, products):
    router.add_router("", _part)
