enum ShippedSurveys {}
