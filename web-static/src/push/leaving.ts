// By itself, so that what leaves the program on sign-out asks for no more than it needs.
export { leave } from "./thisDevice";
