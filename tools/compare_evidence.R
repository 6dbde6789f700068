# Compares the test of a link with the same procedure in R (bench/link_test.R), on series of R's own
# datasets and on simulated ones:
#   Rscript tools/compare_evidence.R build/release/bench/stratmap_link_test    (./dev compare)
# r must agree to eight decimals and the orders of the autoregressions exactly; p, which both draw
# by lot, within four standard errors of the difference. Prints a table; fails where one differs.

program <- commandArgs(trailingOnly = TRUE)[1]
source("bench/link_test.R")
set.seed(1)

draws <- 9999
rows <- list()

of_stratmap <- function(x, y, kind, lag) {
  file <- tempfile(fileext = ".csv")
  write.csv(data.frame(x = format(x, digits = 17), y = format(y, digits = 17)), file,
            row.names = FALSE, quote = FALSE)
  words <- scan(text = system2(program, c(kind, lag, file, draws), stdout = TRUE), quiet = TRUE)
  unlink(file)
  list(pairs = words[2], left = words[3], orders = words[4:5], r = words[6], p = words[7])
}

compare <- function(name, x, y, kind, lag) {
  ours <- of_stratmap(x, y, kind, lag)
  theirs <- link_test(as.numeric(x), as.numeric(y), kind, lag, draws)
  p <- (ours$p + theirs$p) / 2
  margin <- 4 * sqrt(2 * p * (1 - p) / draws) + 2 / draws
  agrees <- abs(ours$r - theirs$r) < 1e-8 && abs(ours$p - theirs$p) <= margin &&
    all(ours$orders == theirs$orders) && ours$left == theirs$left
  rows[[length(rows) + 1]] <<- data.frame(
    name = name, lag = lag, pairs = ours$pairs, orders = paste(ours$orders, collapse = ", "),
    r = ours$r, r_difference = abs(ours$r - theirs$r), p = ours$p, p_r = theirs$p, agrees = agrees)
}

# Both over the time that they share.
compare_ts <- function(name, x, y, kind, lags) {
  both <- ts.intersect(x, y)
  for (lag in lags) compare(name, both[, 1], both[, 2], kind, lag)
}

compare_ts("BJsales.lead, BJsales", BJsales.lead, BJsales, "year", 0:3)
compare_ts("sunspot.year, lynx", sunspot.year, lynx, "year", 0:10)
compare_ts("Nile, lynx", Nile, lynx, "year", 0:10)
compare_ts("UKgas, JohnsonJohnson", UKgas, JohnsonJohnson, "quarter", c(2, 4))
compare_ts("JohnsonJohnson, UKgas", JohnsonJohnson, UKgas, "quarter", c(2, 4))
known <- length(rows)

compare_ts("mdeaths, fdeaths", mdeaths, fdeaths, "month", 1)
compare_ts("fdeaths, USAccDeaths", fdeaths, USAccDeaths, "month", 2)
compare_ts("USAccDeaths, ldeaths", USAccDeaths, ldeaths, "month", 0)
compare_ts("Nile, LakeHuron", Nile, LakeHuron, "year", 1)
compare_ts("sunspot.year, Nile", sunspot.year, Nile, "year", 2)
compare_ts("LakeHuron, lynx", LakeHuron, lynx, "year", 3)
compare_ts("airmiles, LakeHuron", airmiles, LakeHuron, "year", 1)
compare_ts("presidents (with gaps), JohnsonJohnson", presidents, JohnsonJohnson, "quarter", 1)
compare_ts("austres, UKgas", austres, UKgas, "quarter", 1)
compare_ts("AirPassengers, co2", AirPassengers, co2, "month", 3)
compare_ts("PetrolPrice, drivers", Seatbelts[, "PetrolPrice"], Seatbelts[, "drivers"], "month", 1)
compare_ts("kms, front", Seatbelts[, "kms"], Seatbelts[, "front"], "month", 0)
compare_ts("VanKilled, rear", Seatbelts[, "VanKilled"], Seatbelts[, "rear"], "month", 2)
compare_ts("price.index, freeny.y", ts(freeny$price.index, start = 1962.25, frequency = 4),
           ts(freeny$y, start = 1962.25, frequency = 4), "quarter", 1)
compare_ts("income.level, freeny.y", ts(freeny$income.level, start = 1962.25, frequency = 4),
           ts(freeny$y, start = 1962.25, frequency = 4), "quarter", 2)
compare("DAX, FTSE", EuStockMarkets[1:120, 1], EuStockMarkets[1:120, 4], "week", 1)
for (n in c(18, 19, 20, 24, 36, 47, 48, 60)) {
  x <- as.numeric(arima.sim(list(ar = 0.5), n + 2))
  y <- 0.3 * c(0, 0, x[seq_len(n)]) + as.numeric(arima.sim(list(ar = 0.4), n + 2))
  kind <- if (n %% 2 == 0) "month" else "quarter"
  compare(sprintf("simulated, %d", n), x[-(1:2)], y[-(1:2)], kind, 2)
}
for (gap in 3:5) {
  x <- rnorm(60)
  y <- rnorm(60)
  x[sample(4:57, gap)] <- NA
  y[sample(4:57, gap)] <- NA
  compare(sprintf("simulated, %d gaps each", gap), x, y, "month", 1)
}

table <- do.call(rbind, rows)
cat("| series | lag | pairs | AR | r | p | p in R |\n|---|---|---|---|---|---|---|\n")
with(table, cat(sprintf("| %s | %d | %d | %s | %.3f | %.4f | %.4f |%s\n", name, lag, pairs, orders,
                        r, p, p_r, ifelse(agrees, "", " <- differs")), sep = ""))
cat(sprintf("\n%d of %d agree; largest difference of r %.1e, of p %.4f\n", sum(table$agrees),
            nrow(table), max(table$r_difference), max(abs(table$p - table$p_r))))
for (family in unique(table$name[seq_len(known)])) {
  p <- table$p[table$name == family]
  cat(sprintf("%s: smallest q of %d %.3f\n", family, length(p), min(p.adjust(p, "BH"))))
}
quit(status = if (all(table$agrees)) 0 else 1)
