/** Whole numbers on memory that threads share, all 0. */
export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));

/** Floating numbers on memory that threads share, all 0. */
export const sharedFloats = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * length));

/** The same whole numbers on memory that threads share. */
export const onShared = (values: Int32Array): Int32Array => {
  const shared = sharedInts(values.length);
  shared.set(values);
  return shared;
};

/** The same floating numbers on memory that threads share. */
export const onSharedFloats = (values: Float64Array): Float64Array => {
  const shared = sharedFloats(values.length);
  shared.set(values);
  return shared;
};
