# At the counter: what is said in that very moment and place.

# Change
pay-hand-over-maybe = I do not know what is in the drawer. It could be:
pay-change-lacks = The drawer cannot give this change. Ask for smaller money, the exact amount, or Yape or Plin.
return-change-lacks = The drawer cannot give just this back. Find small change, or give it back by Yape.
