// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/openkeydialog.h"

#include "core/privacy/keyoriginals.h"
#include "core/store/project.h"
#include "ui/privacy/keynamesmodel.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsfiltermodel.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Without those that are others in capitals: they say nothing new.
std::vector<RealName> eachOnce(std::vector<RealName> names)
{
    const std::vector<RealName> all = names;
    std::erase_if(names, [&all](const RealName &one) {
        return std::ranges::any_of(all, [&one](const RealName &other) {
            return other.name != one.name && other.name.toUpper() == one.name
                && other.pseudonym.toUpper() == one.pseudonym;
        });
    });
    return names;
}

} // namespace

OpenKeyDialog::OpenKeyDialog(StudyContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_place(new QLineEdit), m_passphrase(new QLineEdit),
      m_open(primaryButton(tr("&Open"))), m_state(wordsLabel({})),
      m_filter(new FilterBox(tr("Filter names"))), m_names(new KeyNamesModel(this)),
      m_filtered(new WordsFilterModel(Qt::DisplayRole, std::nullopt, this)), m_table(new QTableView),
      m_save(new QPushButton(tr("&Save the Originals…")))
{
    setWindowTitle(tr("Open a Key File"));
    auto *whole = column(this, 6, 3);
    whole->addWidget(quietLabel(
        tr("Tells who is who. What it shows stays out of the study and is forgotten when you close this.")));
    whole->addWidget(buildAsking());
    whole->addWidget(m_state);
    whole->addWidget(buildNames(), 1);
    whole->addStretch(0);
    auto *foot = row(nullptr, 0, 2);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {close, m_save})
        button->setAutoDefault(false);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(close);
    whole->addLayout(foot);
    m_save->hide();
    m_found->hide();
    resize(QSize(scaled(640), scaled(560)).boundedTo(screen()->availableSize() * 0.92));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OpenKeyDialog::chooseFolder);
    connect(m_open, &QPushButton::clicked, this, &OpenKeyDialog::unlock);
}

// What was typed is written over before its memory goes back.
OpenKeyDialog::~OpenKeyDialog()
{
    m_passphrase->setText(QString(m_passphrase->text().size(), u'x'));
}

QWidget *OpenKeyDialog::buildAsking()
{
    auto *asking = new QWidget;
    auto *layout = column(asking, 0, 3);
    auto *both = new QWidget;
    auto *across = row(both, 0, 2);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    m_place->setAccessibleName(tr("Key file"));
    across->addWidget(m_place, 1);
    across->addWidget(choose);
    both->setFocusProxy(m_place);
    addFormRow(layout, tr("&Key file"), both);
    auto *secret = new QWidget;
    auto *beside = row(secret, 0, 2);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    beside->addWidget(m_passphrase, 1);
    beside->addWidget(m_open);
    secret->setFocusProxy(m_passphrase);
    addFormRow(layout, tr("&Passphrase"), secret);
    connect(choose, &QPushButton::clicked, this, &OpenKeyDialog::browse);
    return asking;
}

QWidget *OpenKeyDialog::buildNames()
{
    m_found = new QWidget;
    auto *layout = column(m_found, 0, 2);
    m_filtered->setSourceModel(m_names);
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Who is who"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KeyNamesModel::Pseudonym, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KeyNamesModel::Kind, QHeaderView::ResizeToContents);
    setScaledMinimumHeight(m_table, 150);
    m_filter->setTarget(m_table);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterBox::filtered, m_filtered, &WordsFilterModel::setWords);
    return m_found;
}

void OpenKeyDialog::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which key file?"), QDir::homePath(),
                                                      tr("Key files (*.partsongkey);;All files (*)"));
    if (path.isEmpty())
        return;
    m_place->setText(QDir::toNativeSeparators(path));
    m_passphrase->setFocus();
}

void OpenKeyDialog::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_passphrase)})
        part->setEnabled(!busy);
}

void OpenKeyDialog::unlock()
{
    const QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (path.isEmpty())
        return m_state->setText(tr("Say which key file."));
    setBusy(true);
    m_state->setText(tr("Opening… this takes a moment, so that nobody can guess quickly."));
    runTask(
        m_context.tasks, this, tr("Opening the key file"),
        [path, passphrase = m_passphrase->text()](Progress &) { return openKeyFile(path, passphrase); },
        [this](const Result<SealedKey> &key) { showKey(key); });
}

void OpenKeyDialog::showKey(const Result<SealedKey> &key)
{
    setBusy(false);
    m_names->setNames(key ? eachOnce(key->names) : std::vector<RealName>());
    m_found->setVisible(key.has_value());
    m_originals = key && !key->originals.empty();
    m_save->setVisible(m_originals);
    if (!key) {
        m_state->setText(key.error().message);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
        return;
    }
    const QString made =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(key->made).date(), QLocale::LongFormat);
    QString words =
        tr("%n name(s) of “%1”, sealed on %2.", nullptr, int(key->names.size())).arg(key->title, made);
    if (m_originals)
        words += u' ' + tr("%n original(s) with it.", nullptr, int(key->originals.size()));
    if (key->study != m_context.project.study().id)
        words += u' ' + tr("That is another study than the one you have open.");
    m_state->setText(words);
    m_filter->setFocus();
}

void OpenKeyDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where shall the originals go?"), QDir::homePath());
    if (!folder.isEmpty())
        saveOriginalsTo(folder);
}

void OpenKeyDialog::saveOriginalsTo(const QString &folder)
{
    setBusy(true);
    runTask(
        m_context.tasks, this, tr("Taking out the originals"),
        [path = QDir::fromNativeSeparators(m_place->text().trimmed()), passphrase = m_passphrase->text(),
         folder](Progress &progress) { return openKeyInto(path, passphrase, folder, &progress); },
        [this, folder](const Result<OpenedKey> &opened) {
            setBusy(false);
            m_state->setText(
                opened ? tr("%n original(s) were put into %1. They hold names: keep them as safe as "
                            "the key file.",
                            nullptr, int(opened->paths.size()))
                             .arg(QDir::toNativeSeparators(folder))
                       : opened.error().message);
        });
}

} // namespace partsong
