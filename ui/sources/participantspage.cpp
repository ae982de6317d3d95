// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantspage.h"

#include "core/sources/participants.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/attributedialog.h"
#include "ui/sources/participanttable.h"
#include "ui/sources/participanttablemodel.h"
#include "ui/sources/tableimporter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ParticipantsPage::ParticipantsPage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new ParticipantTable(context)),
      m_importer(new TableImporter(context, this)), m_tools(buildTools()), m_pages(new QStackedWidget),
      m_empty(
          new EmptyState(u"user-identity"_s,
                         tr("Say who gave data: residents, relatives, staff, by their pseudonyms. They can "
                            "come from a spreadsheet too."),
                         tr("Add participant")))
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(m_tools);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ParticipantsPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_context.actions.refresh(); });
    connect(m_empty, &EmptyState::chosen, this, &ParticipantsPage::addParticipant);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_table->participants(), signal, this, &ParticipantsPage::updatePages);
    connect(&m_table->participants(), &QAbstractItemModel::modelReset, this, &ParticipantsPage::updatePages);
    updatePages();
}

QWidget *ParticipantsPage::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    setSteps(layout, 3, 2, 3, 2, 2);
    auto *filter = new FilterBox(tr("Filter participants"));
    filter->setTarget(m_table);
    setScaledMinimumWidth(filter, 220);
    layout->addWidget(filter);
    layout->addGap();
    connect(filter, &FilterBox::filtered, m_table, &ParticipantTable::setWords);
    const auto add = [&](const QString &iconName, const QString &text, auto what) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setEnabled(!m_context.project.readOnly());
        connect(button, &QPushButton::clicked, this, what);
        layout->addWidget(button);
    };
    add(u"list-add-user"_s, tr("Add participant"), [this] { addParticipant(); });
    add(u"list-add"_s, tr("Add attribute…"), [this] { addAttribute(); });
    add(u"document-import"_s, tr("Import table…"),
        [this] { m_importer->chooseFile(TableImporter::As::Participants); });
    add(u"table"_s, tr("Import survey…"), [this] { m_importer->chooseFile(TableImporter::As::Survey); });
    return tools;
}

void ParticipantsPage::buildActions()
{
    ActionTable &table = m_context.actions;
    const auto writable = [this] { return !m_context.project.readOnly(); };
    const auto any = [this, writable] { return writable() && !m_table->selectedParticipants().empty(); };
    const auto attribute = [this, writable] { return writable() && !m_table->currentAttribute().null(); };
    const auto add = [&](const QString &id, const QString &text, auto run, int group, const QString &iconName,
                         const QString &keywords, auto enabled) {
        table.add(this,
                  {.id = id,
                   .text = text,
                   .run = run,
                   .menu = MenuPlace::Workspace,
                   .group = group,
                   .iconName = iconName,
                   .keywords = keywords,
                   .enabled = enabled});
    };
    add(
        u"participants.add"_s, tr("&Add Participant"), [this] { addParticipant(); }, 10, u"list-add-user"_s,
        tr("new case person classification"), writable);
    add(
        u"participants.merge"_s, tr("&Merge Participants"), [this] { mergeSelected(); }, 10, u"merge"_s,
        tr("join two cases duplicate"),
        [this, writable] { return writable() && m_table->selectedParticipants().size() == 2; });
    add(
        u"participants.remove"_s, tr("Remo&ve Participants"), [this] { removeSelected(); }, 10,
        u"edit-delete"_s, tr("delete case"), any);
    add(
        u"participants.addAttribute"_s, tr("Add A&ttribute…"), [this] { addAttribute(); }, 11, u"list-add"_s,
        tr("variable classification column field"), writable);
    add(
        u"participants.changeAttribute"_s, tr("&Change Attribute…"), [this] { changeAttribute(); }, 11,
        u"document-edit"_s, tr("rename variable type choices"), attribute);
    add(
        u"participants.attributeLeft"_s, tr("Move Attribute &Left"), [this] { moveAttribute(-1); }, 11,
        u"go-previous"_s, tr("order column"), attribute);
    add(
        u"participants.attributeRight"_s, tr("Move Attribute &Right"), [this] { moveAttribute(1); }, 11,
        u"go-next"_s, tr("order column"), attribute);
    add(
        u"participants.removeAttribute"_s, tr("Remove Attri&bute"), [this] { removeAttribute(); }, 11,
        u"edit-delete-remove"_s, tr("delete variable column"), attribute);
    add(
        u"participants.copy"_s, tr("C&opy Cells"), [this] { m_table->copyCells(); }, 12, u"edit-copy"_s,
        tr("clipboard spreadsheet"), [this] { return m_table->currentIndex().isValid(); });
    add(
        u"participants.paste"_s, tr("&Paste Cells"), [this] { m_table->pasteCells(); }, 12, u"edit-paste"_s,
        tr("clipboard spreadsheet excel"), writable);
    add(
        u"participants.import"_s, tr("&Import Participants…"),
        [this] { m_importer->chooseFile(TableImporter::As::Participants); }, 13, u"document-import"_s,
        tr("csv xlsx excel spreadsheet classification sheet attributes"), writable);
    add(
        u"participants.importSurvey"_s, tr("Import &Survey…"),
        [this] { m_importer->chooseFile(TableImporter::As::Survey); }, 13, u"table"_s,
        tr("csv xlsx dataset questionnaire answers"), writable);
}

QWidget *ParticipantsPage::focusFirst() const
{
    return m_table->participants().rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty->button();
}

bool ParticipantsPage::show(Id<Participant> participant)
{
    if (m_table->participants().rowOf(participant) < 0)
        return false;
    m_table->show(participant);
    return true;
}

// A name that is free, opened to be written over.
void ParticipantsPage::addParticipant()
{
    QString name = tr("New participant");
    const auto taken = [this](const QString &words) {
        return !m_context.project.where<Participant>("name", words).empty();
    };
    for (int number = 2; taken(name); ++number)
        name = tr("New participant %1").arg(number);
    const auto made = writeParticipants(m_context.project, {{{}, {{{ParticipantField::Name, {}}, name}}}},
                                        PARTSONG_LABEL("Add participant"));
    if (!m_context.notices.report(made) || made->participants.front().null())
        return;
    m_table->setFocus();
    m_table->write(made->participants.front(), ParticipantTableModel::Name);
}

void ParticipantsPage::removeSelected()
{
    const auto chosen = m_table->selectedParticipants();
    if (chosen.empty() || !m_context.notices.report(removeParticipants(m_context.project, chosen)))
        return;
    offerUndo(m_context,
              tr("%n participant(s) removed. What they gave is still there.", nullptr, int(chosen.size())));
}

void ParticipantsPage::mergeSelected()
{
    const auto chosen = m_table->selectedParticipants();
    if (chosen.size() != 2)
        return;
    const auto into = m_context.project.find(chosen[0]);
    if (m_context.notices.report(mergeParticipants(m_context.project, chosen[1], chosen[0])) && into)
        offerUndo(m_context, tr("Both are now “%1”.").arg(into->name));
}

void ParticipantsPage::addAttribute()
{
    auto *dialog = new AttributeDialog(tr("New attribute"), tr("Add"), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.notices.report(defineAttribute(m_context.project, dialog->draft()));
    });
    dialog->open();
}

void ParticipantsPage::changeAttribute()
{
    const auto attribute = m_context.project.find(m_table->currentAttribute());
    if (!attribute)
        return;
    const AttributeDraft before{attribute->name, attribute->kind, choicesOf(*attribute)};
    auto *dialog = new AttributeDialog(tr("Change attribute"), tr("Change"), before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = attribute->id] {
        m_context.notices.report(partsong::changeAttribute(m_context.project, id, dialog->draft()));
    });
    dialog->open();
}

void ParticipantsPage::removeAttribute()
{
    const auto attribute = m_context.project.find(m_table->currentAttribute());
    if (attribute && m_context.notices.report(partsong::removeAttribute(m_context.project, attribute->id)))
        offerUndo(m_context, tr("“%1” was removed with all its values.").arg(attribute->name));
}

void ParticipantsPage::moveAttribute(int by)
{
    const Id<Attribute> id = m_table->currentAttribute();
    const int place = m_table->currentIndex().column() - ParticipantTableModel::FirstAttribute + by;
    const int count = m_table->participants().columnCount() - ParticipantTableModel::FirstAttribute;
    if (id.null() || place < 0 || place >= count)
        return;
    const int row = m_table->currentIndex().row();
    if (m_context.notices.report(partsong::moveAttribute(m_context.project, id, place)))
        m_table->setCurrentIndex(m_table->model()->index(row, ParticipantTableModel::FirstAttribute + place));
}

void ParticipantsPage::showMenu(const QPoint &point)
{
    QMenu menu(this);
    m_context.actions.refresh();
    for (const QString &id :
         {u"participants.add"_s, u"participants.merge"_s, u"participants.remove"_s, QString(),
          u"participants.copy"_s, u"participants.paste"_s, QString(), u"participants.addAttribute"_s,
          u"participants.changeAttribute"_s, u"participants.attributeLeft"_s,
          u"participants.attributeRight"_s, u"participants.removeAttribute"_s}) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_context.actions.action(id));
    }
    menu.exec(m_table->viewport()->mapToGlobal(point));
}

void ParticipantsPage::updatePages()
{
    m_pages->setCurrentIndex(m_table->participants().rowCount() > 0 ? 0 : 1);
}

} // namespace partsong
