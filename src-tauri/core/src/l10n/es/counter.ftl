# Lo que pasa en el mostrador mientras se vende.

# Un código leído con el lector
scan-unknown = Ningún producto tiene el código «{ $code }».

# Lo raro se pregunta antes de terminar
pay-odd-line = { $name }: { $odd }
