# The papers: the customer's slip, the day's summary and each participant's own sheet.

# The purchase slip. It is not a tax receipt, and says so.
slip-title = PURCHASE SLIP
slip-title-plain = Purchase slip
slip-number = No.{"\u00A0"}{ $number } · Day{"\u00A0"}{ $code }
slip-each = { $price } each
slip-discount = Discount
slip-total = Total
slip-rounding = Rounded in your favour
slip-due = To pay
slip-received = Received
slip-change = Change
slip-given-back = Given back later
slip-refunded = Money given back
slip-legend-title = THIS IS NOT A TAX RECEIPT.
slip-legend-text = Internal document, without tax value. Este documento no es un comprobante de pago.
slip-thanks = Thank you for buying!

# The day's summary
day-title = The day in figures
day-whole-fair = The whole fair
day-till = Till { $number } · { $from } to { $to }
day-till-open = Till { $number } · open since { $from }
day-printed = Printed { $at }
day-gross = Sales
day-sales-count = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
}
day-discounts = − Discounts
day-discounts-note = what was taken off
day-returned = − Returns
day-returns-count = { $count ->
    [one] { $count } return
   *[other] { $count } returns
}
day-net = Sold
day-means = How it was paid
day-rounding = Rounding, borne by the fund
day-drawer = The drawer
day-float = Float at opening
day-cash-sales = Cash from sales
day-cash-in = Put in
day-cash-out = Taken out
day-expected = Should be there
day-counted = Counted
day-agrees = The drawer agrees
day-short = Missing
day-over = Too much
day-difference-note = It belongs to the till, not to a person.
day-not-counted = The drawer has not been counted yet.

# Each participant's own sheet
statement-title = My fair
statement-head = My fair · { $alias }
statement-pieces = { $count ->
    [one] { $count } thing sold
   *[other] { $count } things sold
}
statement-private = This sheet is yours alone.
statement-sold = I sold
statement-sold-note = everything that came in
statement-materials = − Materials I used
statement-materials-note = to buy again and go on
statement-fund-materials = − Materials the fair gave
statement-fund-materials-note = the fund bought them, and gets them back
statement-fund = − The fair’s fund ({ $percent })
statement-fund-note = bags, table, transport
statement-profit = My profit
statement-receive = I am to receive { $payable }: my materials and my profit.
statement-receive-profit = I am to receive { $payable }: my profit.
statement-received-part = I have received { $paid }. Still to come: { $payable }.
statement-received-all = I have received it all: { $paid }.
statement-overpaid = I have received { $paid }. Returns make it { $over } less; talk it over with the organizers.
ten-title = Of each S/{"\u00A0"}10 I sold:
ten-materials = { $amount } materials
ten-fund-materials = { $amount } the fair’s materials
ten-fund = { $amount } fund
ten-mine = { $amount } for me
statement-most = What left me most
statement-shared = * we made it together
statement-others = { $count ->
    [one] and { $count } product more
   *[other] and { $count } products more
}
statement-jars = My three jars
jar-reinvest = Reinvest
jar-reinvest-note = the next batch
jar-save = Save
jar-save-note = my goal
jar-spend = Spend
jar-spend-note = today

# One question, by her own figures
statement-think = Think about it:
lesson-profit-not-pieces = “{ $best }” left you { $profit }. “{ $busiest }” sold { $count } times and left you { $other }. Which would you bring more of next time?
lesson-fund-materials = this time the fair put in { $amount } of materials. If you buy them next time, how much would you need to set aside today?
lesson-materials = more than half of what you sold went back to materials: { $amount }. Where could you get them cheaper? Or would you change the price?
lesson-one-product = you sold one product only. What else could you make from the same materials?
lesson-asked-for = what did customers ask for that was not on the table?

# A day without sales
nothing-title = No sales this time
nothing-text = It happens, and says nothing bad about your work. There is something to learn from such a day too.
nothing-think = To think about, and to write if you like:
nothing-question-1 = What did people stop to look at?
nothing-question-2 = Was the price easy to see? What did they say about it?
nothing-question-3 = What would you change on the table next time?
nothing-left-over = What is left over has its worth too: keep it well for the next fair.
