/** The normal, beta and chi-squared functions that the intervals and tests of this folder need. */

/** Φ(z). Via erfc by the continued fraction/series of the incomplete gamma function; error < 1e-13. */
export function normalCdf(z: number): number {
  const half = 0.5 * upperGamma(0.5, (z * z) / 2)
  return z > 0 ? 1 - half : half
}

/** Φ⁻¹(p): Acklam's rational start, one step of Halley on `normalCdf`. `p` in (0, 1). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`)
  const z = acklam(p)
  const error = normalCdf(z) - p
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2)
  return z - step / (1 + (z * step) / 2)
}

/** Two-sided z for a confidence level, e.g. 0.95 → 1.95996. */
export function zFor(level: number): number {
  return normalQuantile(0.5 + level / 2)
}

/** P(χ²₁ > x). */
export function chiSquared1Tail(x: number): number {
  return upperGamma(0.5, x / 2)
}

function acklam(p: number): number {
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716]
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
  const c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734]
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
  if (p > 0.5) return -acklam(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return horner([...c, 4.374664141464968, 2.938163982698783], q) / horner([...d, 1], q)
  }
  const q = p - 0.5
  return (q * horner([...a, 2.506628277459239], q * q)) / horner([...b, 1], q * q)
}

function horner(coefficients: number[], x: number): number {
  let sum = 0
  for (const c of coefficients) sum = sum * x + c
  return sum
}

/** Q(a, x), the regularised upper incomplete gamma function (Numerical Recipes 6.2: series, else Lentz). */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 500 && Math.abs(term) > Math.abs(sum) * 1e-16; n++) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - sum * scale
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < 500; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    const factor = d * c
    h *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return scale * h
}

/** ln Γ(x), x > 0 (Lanczos, g = 7, 9 terms). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  const y = x - 1
  let sum = 0.9999999999998099
  terms.forEach((term, i) => {
    sum += term / (y + i + 1)
  })
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** I_x(a, b), the regularised incomplete beta function (Numerical Recipes 6.4, Lentz). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a)
  const front = Math.exp(
    a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  )
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || 1e-300)
  let h = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let factor = 1
    for (const n of [even, odd]) {
      d = 1 / (1 + n * d || 1e-300)
      c = 1 + n / c || 1e-300
      factor = d * c
      h *= factor
    }
    if (Math.abs(factor - 1) < 1e-15) break
  }
  return front * h
}

/** Inverse of `betaCdf` by bisection: 60 halvings are past double precision. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (betaCdf(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
