# What it costs to make a product.
