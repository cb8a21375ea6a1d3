/** PostGraphile 5 asks for Node 22; all that it lacks on Node 20 for this benchmark is this. */
interface Deferred<T> {
  promise: Promise<T>
  resolve: (value: T) => void
  reject: (reason: unknown) => void
}

const promises = Promise as unknown as { withResolvers?: <T>() => Deferred<T> }

promises.withResolvers ??= <T>() => {
  const deferred = {} as Deferred<T>
  deferred.promise = new Promise<T>((resolve, reject) => Object.assign(deferred, { resolve, reject }))
  return deferred
}

export {}
