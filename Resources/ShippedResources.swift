enum ShippedResources {}
