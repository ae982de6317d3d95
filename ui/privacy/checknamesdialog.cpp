// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/checknamesdialog.h"

#include "core/store/project.h"
#include "ui/privacy/leftoverlistmodel.h"
#include "ui/privacy/namehitslist.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

CheckNamesDialog::CheckNamesDialog(StudyContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_leftovers(new LeftoverListModel(context.project, this)),
      m_state(wordsLabel({})), m_list(new QTreeView), m_again(new QPushButton(tr("&Look Again"))),
      m_add(new QPushButton(tr("&Give a Pseudonym…")))
{
    setWindowTitle(tr("Check for Names"));
    auto *whole = column(this, 6, 3);
    whole->addWidget(quietLabel(
        tr("Names of the list, telephone numbers, dates, postcodes, e-mail addresses and rare roles. "
           "Whether one of them tells who somebody is, only you can say.")));
    whole->addWidget(m_state);
    m_list->setModel(m_leftovers);
    prepareNamesList(m_list, tr("What may tell who somebody is"), LeftoverListModel::Context);
    m_list->setColumnWidth(LeftoverListModel::Where, scaled(200));
    m_list->header()->setSectionResizeMode(LeftoverListModel::Kind, QHeaderView::ResizeToContents);
    whole->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    m_add->setToolTip(tr("Puts the chosen words into the list of names"));
    auto *file = new QPushButton(tr("Check a &File…"));
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    whole->addWidget(buttons);
    resize(QSize(scaled(1000), scaled(560)).boundedTo(screen()->availableSize() * 0.92));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &CheckNamesDialog::look);
    connect(file, &QPushButton::clicked, this, &CheckNamesDialog::chooseFile);
    connect(m_list, &QTreeView::activated, this, &CheckNamesDialog::goTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckNamesDialog::updateAdd);
    connect(m_leftovers, &QAbstractItemModel::modelReset, this, &CheckNamesDialog::updateAdd);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT nameWanted(m_leftovers->leftoverAt(m_list->currentIndex().row()).found.text.simplified());
    });
    updateAdd();
}

// Numbers alone are no name: such are corrected where they stand.
void CheckNamesDialog::updateAdd()
{
    const QModelIndex index = m_list->currentIndex();
    const Leftover *left = index.isValid() ? &m_leftovers->leftoverAt(index.row()) : nullptr;
    m_add->setEnabled(left && !m_context.project.readOnly() && left->found.kind != IdentifierKind::Name
                      && std::ranges::any_of(left->found.text, [](QChar one) { return one.isLetter(); }));
}

void CheckNamesDialog::look()
{
    m_again->setEnabled(false);
    m_state->setText(tr("Looking…"));
    const Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Looking for names"),
        [&project](Progress &progress) { return checkNames(project, {}, &progress); },
        [this](const Result<std::vector<Leftover>> &found) { showFound({}, found); });
}

void CheckNamesDialog::lookInFile(const QString &path)
{
    m_again->setEnabled(false);
    m_state->setText(tr("Looking…"));
    const Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Looking for names in “%1”").arg(QFileInfo(path).fileName()),
        [&project, path](Progress &) { return checkNamesInFile(project, {}, path); },
        [this, path](const Result<std::vector<Leftover>> &found) {
            showFound(QFileInfo(path).fileName(), found);
        });
}

void CheckNamesDialog::showFound(const QString &where, const Result<std::vector<Leftover>> &found)
{
    m_again->setEnabled(true);
    if (!found)
        return m_state->setText(found.error().message);
    const int count = int(found->size());
    m_leftovers->setLeftovers(*found);
    if (count == 0)
        m_state->setText(where.isEmpty() ? tr("Nothing was found in this study.")
                                         : tr("Nothing was found in “%1”.").arg(where));
    else
        m_state->setText(where.isEmpty() ? tr("%n place(s) in this study; Return goes there.", nullptr, count)
                                         : tr("%n place(s) in “%1”.", nullptr, count).arg(where));
}

void CheckNamesDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which file is about to leave?"));
    if (!path.isEmpty())
        lookInFile(path);
}

void CheckNamesDialog::goTo(const QModelIndex &index)
{
    const Leftover &left = m_leftovers->leftoverAt(index.row());
    if (!left.type)
        return;
    const std::optional<TextRange> range = left.inText() ? std::optional(left.found.range) : std::nullopt;
    m_context.navigator.goTo(left.subject, range);
}

} // namespace partsong
