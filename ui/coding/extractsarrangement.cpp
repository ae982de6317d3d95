// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/extractsarrangement.h"

#include "ui/coding/extractsettings.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/actiontable.h"

#include <QMenu>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractsArrangement::ExtractsArrangement(StudyContext &context, SegmentListModel *model)
    : QObject(model), m_context(context), m_model(model)
{
    const Settings &settings = context.settings;
    m_model->arrange(settings.value(extractsettings::Grouping), settings.value(extractsettings::Sort));
    m_model->setContext(
        {settings.value(extractsettings::Context), settings.value(extractsettings::Characters)});
}

// A sentence or two want more room than a few words do, a turn more than both.
int ExtractsArrangement::lines() const
{
    const ContextWish &wish = m_model->context();
    switch (wish.kind) {
    case ContextKind::None:
        return 3;
    case ContextKind::Sentence:
        return 5;
    case ContextKind::Turn:
        return 9;
    case ContextKind::Words:
    case ContextKind::Characters:
        return wish.characters > 100 ? 7 : 3;
    }
    return 3;
}

void ExtractsArrangement::addChoice(const QString &id, const QString &text, const QString &keywords,
                                    const std::function<void()> &run, std::function<bool()> checked)
{
    m_context.actions.add(m_owner,
                          {.id = id,
                           .text = text,
                           .run =
                               [this, run] {
                                   run();
                                   keep();
                                   Q_EMIT changed();
                               },
                           .iconName = u"view-sort"_s,
                           .keywords = keywords,
                           .checked = std::move(checked)});
}

void ExtractsArrangement::addActions(QWidget *owner)
{
    m_owner = owner;
    addGroups();
    addOrders();
    addContexts();
}

void ExtractsArrangement::addGroups()
{
    const auto group = [this](const QString &id, const QString &text, SegmentGrouping grouping) {
        addChoice(
            u"extracts.group."_s + id, text, tr("group extracts"),
            [this, grouping] { m_model->arrange(grouping, m_model->sort()); },
            [this, grouping] { return m_model->grouping() == grouping; });
    };
    group(u"none"_s, tr("Extracts in One List"), SegmentGrouping::None);
    group(u"source"_s, tr("Extracts by Source"), SegmentGrouping::Source);
    group(u"code"_s, tr("Extracts by Code"), SegmentGrouping::Code);
    group(u"participant"_s, tr("Extracts by Participant"), SegmentGrouping::Participant);
    group(u"group"_s, tr("Extracts by Group of People"), SegmentGrouping::Group);
    group(u"coder"_s, tr("Extracts by Who Coded"), SegmentGrouping::Coder);
}

void ExtractsArrangement::addOrders()
{
    const auto sort = [this](const QString &id, const QString &text, SegmentSort order) {
        addChoice(
            u"extracts.sort."_s + id, text, tr("sort extracts order"),
            [this, order] { m_model->arrange(m_model->grouping(), order); },
            [this, order] { return m_model->sort() == order; });
    };
    sort(u"position"_s, tr("As They Stand in the Sources"), SegmentSort::Position);
    sort(u"newest"_s, tr("Coded Last First"), SegmentSort::Newest);
    sort(u"weight"_s, tr("Heaviest First"), SegmentSort::Weight);
    sort(u"length"_s, tr("Longest First"), SegmentSort::Length);
}

void ExtractsArrangement::addContexts()
{
    const auto around = [this](const QString &id, const QString &text, const ContextWish &wish) {
        addChoice(
            u"extracts.context."_s + id, text, tr("context around extracts"),
            [this, wish] { m_model->setContext(wish); }, [this, wish] { return m_model->context() == wish; });
    };
    around(u"none"_s, tr("Nothing Around Them"), {ContextKind::None, 60});
    around(u"words"_s, tr("A Few Words Around Them"), {ContextKind::Words, 60});
    around(u"more"_s, tr("Some Lines Around Them"), {ContextKind::Characters, 240});
    around(u"sentence"_s, tr("The Whole Sentence"), {ContextKind::Sentence, 60});
    around(u"turn"_s, tr("The Whole Turn"), {ContextKind::Turn, 60});
}

void ExtractsArrangement::fill(QMenu &menu) const
{
    menu.clear();
    m_context.actions.refresh();
    const auto part = [this, &menu](const QString &title, const QString &prefix, const QStringList &ids) {
        menu.addSection(title);
        for (const QString &id : ids) {
            if (QAction *action = m_context.actions.action(prefix + id))
                menu.addAction(action);
        }
    };
    part(tr("Together"), u"extracts.group."_s,
         {u"none"_s, u"source"_s, u"code"_s, u"participant"_s, u"group"_s, u"coder"_s});
    part(tr("Order"), u"extracts.sort."_s, {u"position"_s, u"newest"_s, u"weight"_s, u"length"_s});
    part(tr("Context"), u"extracts.context."_s, {u"none"_s, u"words"_s, u"more"_s, u"sentence"_s, u"turn"_s});
}

void ExtractsArrangement::keep()
{
    Settings &settings = m_context.settings;
    settings.setValue(extractsettings::Grouping, m_model->grouping());
    settings.setValue(extractsettings::Sort, m_model->sort());
    settings.setValue(extractsettings::Context, m_model->context().kind);
    settings.setValue(extractsettings::Characters, m_model->context().characters);
}

} // namespace partsong
