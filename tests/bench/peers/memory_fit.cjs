// Prints the milliseconds that fsrs-rs takes to fit parameters to a log (card_id,day,rating). Making
// its items is not counted.
const { readFileSync } = require('node:fs')
const binding = require('@open-spaced-repetition/binding')

const itemsOf = (file) => {
  const cards = new Map()
  const items = []
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [card, day, rating] = line.split(',').map(Number)
    const seen = cards.get(card) ?? { last: day, reviews: [] }
    cards.set(card, seen)
    const days = day - seen.last
    seen.reviews.push([rating, days])
    seen.last = day
    if (days > 0) {
      items.push(
        new binding.FSRSBindingItem(seen.reviews.map(([r, d]) => new binding.FSRSBindingReview(r, d))))
    }
  }
  return items
}

module.exports = async (file) => {
  const items = itemsOf(file)
  // Its progress is polled; the default of half a second would be part of the time.
  const fit = () => binding.computeParameters(items, { enableShortTerm: true, timeout: 1 })
  await fit()
  const runs = 5
  const start = process.hrtime.bigint()
  for (let k = 0; k < runs; ++k) await fit()
  console.log(Number(process.hrtime.bigint() - start) / 1e6 / runs)
}
