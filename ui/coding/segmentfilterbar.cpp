// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentfilterbar.h"

#include "core/coding/code.h"
#include "core/coding/codequeries.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/store/changeset.h"
#include "core/store/naming.h"
#include "core/store/person.h"
#include "core/store/project.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/typetofind.h"

#include <QPushButton>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestChip = 30;
constexpr QChar Apart(0x1f); // between the parts of the id of something that has no id of its own

std::set<std::pair<QString, QString>> attributesAtHand(const Project &project)
{
    std::set<std::pair<QString, QString>> pairs;
    for (const Participant &participant : project.all<Participant>()) {
        pairs.emplace(u"group"_s, participant.group);
        pairs.emplace(u"site"_s, participant.site);
        if (const auto home = project.find(participant.within))
            pairs.emplace(u"within"_s, home->name);
    }
    for (const AttributeValue &row : project.all<AttributeValue>()) {
        if (const auto attribute = project.find(row.attribute))
            pairs.emplace(attribute->name, row.value);
    }
    std::erase_if(pairs, [](const auto &pair) { return pair.second.isEmpty(); });
    return pairs;
}

// What a person calls the attributes that every participant has.
QString attributeWord(const QString &name)
{
    if (name == "group"_L1)
        return SegmentFilterBar::tr("Group");
    if (name == "within"_L1)
        return SegmentFilterBar::tr("Within");
    return name == "site"_L1 ? SegmentFilterBar::tr("Place") : name;
}

} // namespace

SegmentFilterBar::SegmentFilterBar(const Project &project, QWidget *parent)
    : QWidget(parent), m_project(project), m_flow(new FlowLayout(this)),
      m_add(new QPushButton(tr("Filter…"), this)),
      m_finder(new TypeToFind(tr("A code, source, person, speaker, attribute or words"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(icon(u"view-filter"_s));
    m_add->setToolTip(tr("Show only extracts of some codes, sources, people, attributes or words"));
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &SegmentFilterBar::choose);
    connect(m_finder, &TypeToFind::chosen, this, &SegmentFilterBar::take);
    connect(m_finder, &TypeToFind::createRequested, this, &SegmentFilterBar::setWords);
}

void SegmentFilterBar::choose()
{
    m_finder->setItems(items());
    m_finder->setCreateText(tr("Extracts with the words “%1”"));
    m_finder->setHint(tr("Of one sort any will do; of several sorts all must fit."));
    m_finder->open(m_add, QPoint(0, m_add->height() + space(1)));
}

std::vector<FindItem> SegmentFilterBar::items() const
{
    std::vector<FindItem> items;
    const auto add = [&items](const QString &id, const QString &text, const QString &sort,
                              const QString &iconName, const QColor &colour = {}) {
        items.push_back({.id = id, .text = text, .detail = sort, .colour = colour, .iconName = iconName});
    };
    for (const CodebookRow &row : codebook(m_project))
        add(row.code.id.text(), row.path, tr("Code"), {}, QColor::fromString(row.code.colour));
    for (const Participant &participant : m_project.all<Participant>())
        add(participant.id.text(), participant.name, tr("Participant"), u"user"_s);
    for (const auto &[name, value] : attributesAtHand(m_project))
        add(name + Apart + value, value, attributeWord(name), u"view-filter"_s);
    std::set<QString> speakers;
    for (const Speaker &speaker : m_project.all<Speaker>())
        speakers.insert(speaker.name);
    for (const QString &speaker : speakers)
        add(Apart + speaker, speaker, tr("Speaker"), u"user"_s);
    for (const Source &source : m_project.all<Source>())
        add(source.id.text(), source.name, tr("Source"), u"text-x-generic"_s);
    for (const Person &person : m_project.all<Person>())
        add(person.id.text(), person.name, tr("Coded by"), u"user-identity"_s);
    return items;
}

void SegmentFilterBar::take(const QString &given)
{
    SegmentFilter filter = m_filter;
    const auto put = [](auto &all, const auto &one) {
        if (!std::ranges::contains(all, one))
            all.push_back(one);
    };
    const auto id = Uuid::fromText(given);
    if (!id) {
        const QString name = given.section(Apart, 0, 0);
        const QString value = given.section(Apart, 1);
        if (name.isEmpty())
            put(filter.speakers, value);
        else
            put(filter.attributes, WantedAttribute{name, value});
    } else if (m_project.find(Id<Code>(*id))) {
        put(filter.codes, Id<Code>(*id));
    } else if (m_project.find(Id<Source>(*id))) {
        put(filter.sources, Id<Source>(*id));
    } else if (m_project.find(Id<Participant>(*id))) {
        put(filter.participants, Id<Participant>(*id));
    } else if (m_project.find(Id<Person>(*id))) {
        put(filter.coders, Id<Person>(*id));
    }
    setFilter(filter);
}

void SegmentFilterBar::setWords(const QString &words)
{
    SegmentFilter filter = m_filter;
    filter.words = words.trimmed();
    setFilter(filter);
}

void SegmentFilterBar::setFilter(const SegmentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
    Q_EMIT changed();
}

// What the chips name may be called something else now, or be gone.
void SegmentFilterBar::apply(const ChangeSet &changes)
{
    if (!any())
        return;
    const auto gone = [this](auto id) { return !m_project.find(id); };
    SegmentFilter filter = m_filter;
    std::erase_if(filter.codes, gone);
    std::erase_if(filter.sources, gone);
    std::erase_if(filter.participants, gone);
    std::erase_if(filter.coders, gone);
    if (filter != m_filter)
        return setFilter(filter);
    if (changes.touches<Code>() || changes.touches<Source>() || changes.touches<Participant>()
        || changes.touches<Person>())
        refresh();
}

void SegmentFilterBar::addChip(const QString &text, const QString &says, SegmentFilter without,
                               const QColor &colour)
{
    auto *chip = new Chip(shortened(text, LongestChip), this);
    if (colour.isValid())
        chip->setColour(colour);
    chip->setClosable(true);
    chip->setAccessibleName(says);
    chip->setToolTip(tr("%1. Click to choose more").arg(says));
    connect(chip, &Chip::clicked, this, &SegmentFilterBar::choose);
    connect(
        chip, &Chip::closed, this,
        [this, without = std::move(without)] {
            setFilter(without);
            m_add->setFocus(Qt::OtherFocusReason); // the chip that had it is gone
        },
        Qt::QueuedConnection);
    m_chips.push_back(chip);
    m_flow->addWidget(chip);
}

void SegmentFilterBar::addIdChips()
{
    for (const Id<Code> id : m_filter.codes) {
        SegmentFilter rest = m_filter;
        std::erase(rest.codes, id);
        const auto code = m_project.find(id);
        if (code)
            addChip(code->name, tr("Code: %1").arg(pathOf(m_project, Code::type(), id.uuid())), rest,
                    QColor::fromString(code->colour));
    }
    const auto addNamed = [this](const auto &ids, auto member, const QString &says) {
        for (const auto id : ids) {
            SegmentFilter rest = m_filter;
            std::erase(rest.*member, id);
            if (const auto thing = m_project.find(id))
                addChip(thing->name, says.arg(thing->name), rest);
        }
    };
    addNamed(m_filter.sources, &SegmentFilter::sources, tr("Source: %1"));
    addNamed(m_filter.participants, &SegmentFilter::participants, tr("Participant: %1"));
    addNamed(m_filter.coders, &SegmentFilter::coders, tr("Coded by: %1"));
}

void SegmentFilterBar::addWordChips()
{
    for (const WantedAttribute &wanted : m_filter.attributes) {
        SegmentFilter rest = m_filter;
        std::erase(rest.attributes, wanted);
        const QString text = tr("%1: %2").arg(attributeWord(wanted.name), wanted.value);
        addChip(text, text, rest);
    }
    for (const QString &speaker : m_filter.speakers) {
        SegmentFilter rest = m_filter;
        rest.speakers.removeAll(speaker);
        addChip(speaker, tr("Speaker: %1").arg(speaker), rest);
    }
    if (!m_filter.words.isEmpty()) {
        SegmentFilter rest = m_filter;
        rest.words.clear();
        addChip(tr("“%1”").arg(m_filter.words), tr("With the words “%1”").arg(m_filter.words), rest);
    }
}

void SegmentFilterBar::refresh()
{
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    addIdChips();
    addWordChips();
    m_flow->addWidget(m_add); // stays last
    QWidget *before = nullptr;
    for (Chip *chip : m_chips) {
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    updateGeometry();
}

} // namespace partsong
