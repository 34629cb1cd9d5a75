# Lo que pasa en el mostrador mientras se vende.

# Un código leído con el lector
scan-unknown = Ningún producto tiene el código «{ $code }».

# Lo raro se pregunta antes de terminar
pay-odd-line = { $name }: { $odd }

# Un cambio: lo que se devuelve y lo que ya vino de vuelta
sell-saved-exchange = Cambio guardado · venta { $number } de { $total } · devuelve { $back }
sell-saved-even = Venta { $number } guardada · { $total }
sell-handed = Devuelto { $back }
sell-undone-exchange = Lo que trajo sigue devuelto.

# Una devolución hecha, hasta que se entrega el dinero
returned-title = Devolución guardada · venta { $number }
returned-done = Ya lo devolví
