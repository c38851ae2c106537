export function staticGraph(read: (file: string) => string | Promise<string>, page: string): Promise<Set<string>>;
