# Encargos y turnos, de principio a fin.

# Un encargo anulado, hasta que se devuelve lo que dejó
order-given-up = Encargo { $number } anulado
order-paid-back = Dejó { $deposit } y ya se le devolvió. Total: { $total }
order-paid-nothing = No dejó nada a cuenta. Total: { $total }
order-cancel-plain = Anular el encargo

# Un cambio por algo de menos precio
exchange-nothing-due = No hay nada que cobrar: lo que trajo vale { $favour } y lo que lleva { $total }.

# La línea de una venta se ve que se puede tocar
line-edit = Cambiar

# Después de anotar un encargo: lo que dejó y su vuelto
order-taken-paid = Encargo { $number } anotado · dejó { $deposit } · { $means }
order-taken-change = Encargo { $number } anotado · dejó { $deposit } · vuelto { $change }
sell-void-earlier = Anular la venta de antes, { $number }

# Lo que se hace por encargo
order-made = { $name }: se hace por encargo.
order-made-take = Es para después

# Un turno que terminó por error
turn-not-done = Sigue atendiendo
