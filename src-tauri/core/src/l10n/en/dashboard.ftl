# The dashboard: how the fair is going, on the screen and on paper. It never says who sold.

dashboard-title = How the fair is going
nav-dashboard = Dashboard
dashboard-reports = What do you want to see?
dashboard-of = Of when?
dashboard-fair = The whole fair
dashboard-session = Till { $number } · { $day }, { $from } to { $to }
dashboard-session-open = Till { $number } · { $day }, open since { $from }
dashboard-refresh = Refresh
dashboard-none = No sales yet. Once there are, this shows how the fair is going.

# The large figures
dashboard-net = Sold
dashboard-net-why = less what came back
dashboard-sales = Sales
dashboard-returns = { $count ->
    [0] no returns
    [one] { $count } return
   *[other] { $count } returns
}
dashboard-ticket = Each purchase
dashboard-ticket-why = on average
dashboard-best = Best hour

# The charts
dashboard-means = How they paid
dashboard-hours = By hour
dashboard-categories = By category
dashboard-products = What brought in most
dashboard-others = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
dashboard-chart = { $title }: { $first }, { $amount }, is the highest of { $count }.
dashboard-chart-one = { $title }: { $first }, { $amount }.
dashboard-numbers = In numbers
dashboard-what = What
dashboard-pieces = Pieces
dashboard-amount = Came in

# What is gone and what goes slowly
dashboard-sold-out = Sold out
dashboard-sold-out-none = Nothing is sold out yet.
dashboard-slow = Going slowly
dashboard-slow-rule = 5 or more were brought, and less than a quarter was sold.
dashboard-slow-none = Nothing goes slowly.
dashboard-slow-row = { $sold ->
    [0] none of { $brought } sold
    [one] { $sold } of { $brought } sold
   *[other] { $sold } of { $brought } sold
} · { $left } left
dashboard-worth = what is left is worth { $worth }
dashboard-paper = The dashboard, on paper

# By alias, with the passphrase alone
dashboard-alias = By alias
dashboard-alias-why = What each one sold is shown with the fair’s passphrase alone, and is hidden again on leaving.
dashboard-alias-show = Show by alias
dashboard-alias-hide = Hide
dashboard-alias-who = Participant
dashboard-alias-sold = Sold
dashboard-alias-profit = Profit

# The paper
paper-dashboard-printed = Printed { $at }
paper-dashboard-page = sheet { $place } of { $count }
