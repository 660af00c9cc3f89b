// Everything that the page of the tool does, sent as one file.
import "./choose/tool.ts";
import "./choose/pushed-along.ts";
