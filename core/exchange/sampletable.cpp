// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampletable.h"

#include "core/base/tr.h"
#include "core/exchange/shown.h"
#include "core/sources/attributevalues.h"
#include "core/sources/interviews.h"
#include "core/sources/knownattributes.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A text attribute with more different values than this says nothing as a count.
constexpr qsizetype MostValues = 12;

// One column of the table: a site, or all of them together.
struct Part {
    QString title;
    std::vector<Sampled> people;
};

struct Line {
    QString characteristic;
    QString value;
    QStringList cells; // one a part
};

std::vector<Part> partsOf(const std::vector<Sampled> &sample)
{
    QStringList homes;
    for (const Sampled &somebody : sample)
        homes << somebody.home;
    homes.removeDuplicates();
    homes.sort(Qt::CaseInsensitive);
    if (homes.removeOne(QString()))
        homes << QString();
    std::vector<Part> parts;
    for (const QString &home : homes) {
        Part &part = parts.emplace_back(Part{home.isEmpty() ? Tr::tr("No site") : home, {}});
        std::ranges::copy_if(sample, std::back_inserter(part.people),
                             [&](const Sampled &somebody) { return somebody.home == home; });
    }
    parts.push_back({Tr::tr("All"), sample});
    return parts;
}

// How many of each part have the value.
template <typename Of>
Line counted(const std::vector<Part> &parts, const QString &characteristic, const QString &value, Of of)
{
    Line line{characteristic, value, {}};
    for (const Part &part : parts)
        line.cells << QString::number(std::ranges::count_if(part.people, of));
    return line;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 6);
}

// "78 (61 to 94)"
QString medianAndRange(std::vector<double> numbers)
{
    if (numbers.empty())
        return u"–"_s;
    std::ranges::sort(numbers);
    const size_t half = numbers.size() / 2;
    const double median = numbers.size() % 2 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    return Tr::tr("%1 (%2 to %3)")
        .arg(numberText(median), numberText(numbers.front()), numberText(numbers.back()));
}

QString span(QStringList dates)
{
    dates.sort();
    if (dates.isEmpty())
        return u"–"_s;
    return dates.front() == dates.last() ? dates.front()
                                         : Tr::tr("%1 to %2").arg(dates.front(), dates.last());
}

class SampleLines {
public:
    explicit SampleLines(const Project &project) : m_known(project), m_parts(partsOf(sampleOf(project))) { }

    const std::vector<Part> &parts() const { return m_parts; }

    std::vector<Line> make()
    {
        m_lines.push_back(
            counted(m_parts, Tr::tr("Participants"), Tr::tr("n"), [](const Sampled &) { return true; }));
        addGroups();
        for (const Attribute &attribute : m_known.attributes())
            addAttribute(attribute);
        return std::move(m_lines);
    }

private:
    QString value(const Sampled &somebody, const Attribute &attribute) const
    {
        const auto known = m_known.of(somebody.participant, attribute.id);
        return known ? known->value : QString();
    }

    QStringList valuesOf(const Part &part, const Attribute &attribute) const
    {
        QStringList values;
        for (const Sampled &somebody : part.people) {
            if (const QString known = value(somebody, attribute); !known.isEmpty())
                values << known;
        }
        return values;
    }

    void addGroups()
    {
        QStringList groups;
        for (const Sampled &somebody : m_parts.back().people)
            groups << somebody.group;
        groups.removeDuplicates();
        groups.sort(Qt::CaseInsensitive);
        if (groups.size() > 1 && groups.front().isEmpty())
            groups << groups.takeFirst(); // what is not known comes last
        for (const QString &group : groups) {
            m_lines.push_back(counted(m_parts, Tr::tr("Group"), group.isEmpty() ? Tr::tr("Not known") : group,
                                      [&](const Sampled &somebody) { return somebody.group == group; }));
        }
    }

    void addAttribute(const Attribute &attribute)
    {
        const QStringList all = valuesOf(m_parts.back(), attribute);
        if (all.isEmpty())
            return;
        if (attribute.kind == AttributeKind::Number || attribute.kind == AttributeKind::Date)
            addSummary(attribute);
        else
            addCounts(attribute, all);
        const auto unknown = [&](const Sampled &somebody) { return value(somebody, attribute).isEmpty(); };
        if (all.size() < qsizetype(m_parts.back().people.size()))
            m_lines.push_back(counted(m_parts, attribute.name, Tr::tr("Not known"), unknown));
    }

    void addSummary(const Attribute &attribute)
    {
        const bool numbers = attribute.kind == AttributeKind::Number;
        Line line{attribute.name, numbers ? Tr::tr("median (range)") : Tr::tr("first to last"), {}};
        for (const Part &part : m_parts) {
            const QStringList values = valuesOf(part, attribute);
            std::vector<double> sizes;
            for (const QString &each : values)
                sizes.push_back(each.toDouble());
            line.cells << (numbers ? medianAndRange(sizes) : span(values));
        }
        m_lines.push_back(line);
    }

    void addCounts(const Attribute &attribute, QStringList values)
    {
        values.removeDuplicates();
        values.sort(Qt::CaseInsensitive);
        if (values.size() > MostValues) {
            m_lines.push_back(counted(
                m_parts, attribute.name, Tr::tr("%n different answer(s)", nullptr, int(values.size())),
                [&](const Sampled &somebody) { return !value(somebody, attribute).isEmpty(); }));
            return;
        }
        for (const QString &each : values) {
            const QString shown = attribute.kind != AttributeKind::YesNo ? each
                : each == "yes"_L1                                       ? Tr::tr("Yes")
                                                                         : Tr::tr("No");
            m_lines.push_back(counted(m_parts, attribute.name, shown, [&](const Sampled &somebody) {
                return value(somebody, attribute) == each;
            }));
        }
    }

    KnownAttributes m_known;
    std::vector<Part> m_parts;
    std::vector<Line> m_lines;
};

QStringList recruitmentCells(const RecruitmentLine &line)
{
    const bool planned = !line.goal.id.null();
    const auto number = [planned](int count) { return planned ? QString::number(count) : u"–"_s; };
    return {line.goal.group.isEmpty() ? Tr::tr("Not known") : line.goal.group,
            !line.goal.site.isEmpty() ? line.goal.site
                : planned             ? Tr::tr("All sites")
                                      : Tr::tr("No site"),
            number(line.goal.planned),
            number(line.goal.approached),
            number(line.goal.declined),
            QString::number(line.tookPart)};
}

std::vector<ReportText> reportRow(const QStringList &cells)
{
    std::vector<ReportText> row;
    for (const QString &cell : cells)
        row.push_back(plainRun(cell));
    return row;
}

QStringList recruitmentHeads()
{
    return {Tr::tr("Group"),      Tr::tr("Site"),     Tr::tr("Planned"),
            Tr::tr("Approached"), Tr::tr("Declined"), Tr::tr("Took part")};
}

} // namespace

PlainTable sampleTable(const Project &project)
{
    SampleLines sample(project);
    const std::vector<Line> lines = sample.make();
    PlainTable table{{Tr::tr("Characteristic"), Tr::tr("Value")}, {}};
    for (const Part &part : sample.parts())
        table.heads << part.title;
    for (const Line &line : lines)
        table.rows.push_back(QStringList{line.characteristic, line.value} + line.cells);
    // How recruiting went, in the last column: a line of the plan each.
    const QStringList heads = recruitmentHeads();
    for (const RecruitmentLine &line : recruitment(project)) {
        const QStringList cells = recruitmentCells(line);
        for (qsizetype at = 2; at < cells.size() && !line.goal.id.null(); ++at) {
            QStringList row{heads[at], cells[0] + u", "_s + cells[1]};
            row.resize(table.heads.size());
            row.last() = cells[at];
            table.rows.push_back(row);
        }
    }
    return table;
}

Report sampleReport(const Project &project)
{
    Report report{.language = reportLanguage(),
                  .title = Tr::tr("Table 1: who took part"),
                  .above = project.study().title};
    SampleLines sample(project);
    const std::vector<Line> lines = sample.make();
    ReportTable people{Tr::tr("Participants by site"), {Tr::tr("Characteristic"), Tr::tr("Value")}, {}, {}};
    for (const Part &part : sample.parts()) {
        people.numbers.push_back(int(people.heads.size()));
        people.heads << part.title;
    }
    QString before;
    for (const Line &line : lines) {
        const QString name = line.characteristic == before ? QString() : line.characteristic;
        people.rows.push_back(reportRow(QStringList{name, line.value} + line.cells));
        before = line.characteristic;
    }
    report.add(people);
    report.add(ReportParagraph{plainRun(Tr::tr("A number below 5 may tell who somebody is. Join sites or "
                                               "groups before this leaves the team.")),
                               ReportParagraph::Look::Note});
    ReportTable plan{Tr::tr("How recruiting went"), recruitmentHeads(), {}, {2, 3, 4, 5}};
    for (const RecruitmentLine &line : recruitment(project))
        plan.rows.push_back(reportRow(recruitmentCells(line)));
    if (!plan.rows.empty())
        report.add(plan);
    return report;
}

} // namespace partsong
