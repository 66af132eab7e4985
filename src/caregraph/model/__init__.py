"""What the stages speak through: articles, mentions, entities and facts, with no library behind them."""
