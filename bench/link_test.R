# The test of a link as stratmap makes it, in base R, vectorised: the yardstick of speed, and the
# other opinion. tools/compare_evidence.R reads it; run alone it tells the time:
#   Rscript bench/link_test.R --time    CPU time of one test of 60 pairs with 9,999 permutations

periods_a_year <- c(month = 12, quarter = 4, week = 365.25 / 7, year = 0)

# Residuals of constant, trend and annual harmonics.
detrend <- function(x, kind) {
  t <- seq_along(x)
  n <- sum(!is.na(x))
  design <- cbind(1, t)
  season <- periods_a_year[[kind]]
  if (season > 0 && n >= 24)
    design <- cbind(design, sin(2 * pi * t / season), cos(2 * pi * t / season))
  if (season > 0 && n >= 48) {
    if (kind != "quarter") design <- cbind(design, sin(4 * pi * t / season))
    design <- cbind(design, cos(4 * pi * t / season))
  }
  there <- !is.na(x)
  rest <- rep(NA_real_, length(x))
  rest[there] <- lm.fit(design[there, , drop = FALSE], x[there])$residuals
  rest
}

# Residuals of the AR(p) with the smallest AICc, on the points that all orders share.
prewhiten <- function(x) {
  n <- sum(!is.na(x))
  highest <- if (n < 20) 1 else if (n < 48) 2 else 3
  lagged <- embed(x, highest + 1)
  there <- complete.cases(lagged)
  y <- lagged[there, 1]
  m <- length(y)
  best <- list(aicc = Inf)
  for (p in 0:highest) {
    rest <- if (p == 0) y else
      lm.fit(lagged[there, 1 + seq_len(p), drop = FALSE], y)$residuals
    k <- p + 1
    aicc <- m * log(sum(rest^2) / m) + 2 * k + 2 * k * (k + 1) / (m - k - 1)
    if (m - k - 1 > 0 && aicc < best$aicc) best <- list(aicc = aicc, order = p, rest = rest)
  }
  residuals <- rep(NA_real_, length(x))
  residuals[highest + which(there)] <- best$rest
  list(values = residuals, order = best$order)
}

lagged_pairs <- function(u, v, lag) {
  n <- length(u)
  pairs <- cbind(u[seq_len(n - lag)], v[seq_len(n - lag) + lag])
  pairs[complete.cases(pairs), , drop = FALSE]
}

# r and p at a declared lag. All permutations at once: a column each.
link_test <- function(x, y, kind, lag, draws = 9999) {
  u <- prewhiten(detrend(x, kind))
  v <- prewhiten(detrend(y, kind))
  pairs <- lagged_pairs(u$values, v$values, lag)
  unit <- function(z) { z <- z - mean(z); z / sqrt(sum(z^2)) }
  a <- unit(pairs[, 1])
  b <- unit(pairs[, 2])
  r <- sum(a * b)
  # A column a draw: ordering all by draw and chance at once is the fastest way in base R.
  draw <- rep(seq_len(draws), each = length(a))
  places <- order(draw, runif(length(draw)), method = "radix")
  drawn <- drop(crossprod(b, matrix(a[(places - 1L) %% length(a) + 1L], length(a))))
  list(r = r, p = (sum(abs(drawn) >= abs(r) * (1 - 1e-12)) + 1) / (draws + 1),
       left = nrow(pairs), orders = c(u$order, v$order))
}

if (identical(commandArgs(trailingOnly = TRUE), "--time")) {
  set.seed(1)
  x <- rnorm(62)
  y <- rnorm(62)
  link_test(x, y, "month", 2)
  one <- function() { t <- system.time(link_test(x, y, "month", 2)); sum(t[1:2]) * 1000 }
  cat(sprintf("%.1f ms\n", median(replicate(15, one()))))
}
