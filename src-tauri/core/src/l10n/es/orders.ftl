# Encargos y turnos, de principio a fin.

# Un encargo anulado, hasta que se devuelve lo que dejó
order-given-up = Encargo { $number } anulado
order-paid-back = Dejó { $deposit } y ya se le devolvió. Total: { $total }
order-paid-nothing = No dejó nada a cuenta. Total: { $total }
order-cancel-plain = Anular el encargo

# Un cambio por algo de menos precio
exchange-nothing-due = No hay nada que cobrar: lo que trajo vale { $favour } y lo que lleva { $total }.
