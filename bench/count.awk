# Reads "room <tab> file" and prints a row for each room. See bench/count.

{ count_file($1, $2) }

END {
    format = "%-58s %5s %7s %7s  %-52s %s\n"
    printf format, "room", "files", "code", "comment", "largest file (lines)", "longest method (lines)"
    for (i = 1; i <= rooms; i++) {
        room = order[i]
        printf format, room, files[room], code[room], comments[room], \
            largest_file[room] " (" largest[room] ")", longest[room] ? longest_method[room] " (" longest[room] ")" : ""
        all_files += files[room]; all_code += code[room]; all_comments += comments[room]
    }
    printf format, "all", all_files, all_code, all_comments, "", ""
}

function count_file(room, file,    line, lines, source) {
    if (!(room in files)) { order[++rooms] = room }
    files[room]++
    source = file ~ /\.cs$/
    depth = type_depth = open = in_member = raw = 0
    while ((getline line < file) > 0) {
        lines++
        if (line ~ /^[ \t]*$/) { continue }
        if (line ~ /^[ \t]*(\/\/|\/\*|\*|<!--)/) { comments[room]++; continue }
        code[room]++
        if (source) { read_source(room, file, line) }
    }
    close(file)
    if (lines > largest[room]) { largest[room] = lines; largest_file[room] = base(file) }
}

# Follows brackets, leaving out what stands in strings, to see where a member of a type begins and ends.
function read_source(room, file, line,    quotes, length_of) {
    quotes = gsub(/"""+/, "", line)
    if (raw || quotes % 2) { raw = (raw + quotes) % 2; if (!in_member) { return } ; member_lines++; return }
    gsub(/\\./, "", line); gsub(/"[^"]*"/, "", line); gsub(/'[^']?'/, "", line); sub(/\/\/.*/, "", line); sub(/[ \t]+$/, "", line)

    if (!in_member && line ~ /^[ \t]*[^ \t}\[#]/ && line !~ /^[ \t]*(using|namespace)[ \t]/) {
        if (line ~ /(^|[ \t])(class|struct|record|interface|enum)[ \t]/) { is_type = 1 } else { is_type = 0 }
        in_member = 1; member_lines = 0; name = name_of(line); started_at = depth
    }
    if (in_member) { member_lines++ }
    depth += gsub(/\{/, "", line) - gsub(/\}/, "&", line)
    open += gsub(/[(\[]/, "", line) - gsub(/[)\]]/, "&", line)

    if (in_member && is_type && depth > started_at) { in_member = 0; return }
    if (in_member && depth == started_at && open == 0 && line ~ /[;}]$/) {
        if (!is_type && name != "" && member_lines > longest[room]) {
            longest[room] = member_lines; longest_method[room] = base(file) " " name
        }
        in_member = 0
    }
}

function name_of(line) {
    if (line !~ /\(/ || line ~ /^[^(]*=[^(]*\(/) { return "" }
    sub(/[ \t]*(<[^(]*>)?\(.*/, "", line); sub(/.*[ \t.]/, "", line)
    return line
}

function base(file) { sub(/.*\//, "", file); return file }
