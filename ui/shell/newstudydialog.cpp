// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newstudydialog.h"

#include "core/store/placewarning.h"
#include "ui/shell/shellsettings.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// What file systems do not take, or take differently, gives way to a hyphen.
QString fileNameFor(const QString &title)
{
    static const QRegularExpression awkward(uR"([/\\:*?"<>|\x00-\x1f]+)"_s);
    QString name = title.trimmed();
    name.replace(awkward, u"-"_s);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(100);
}

} // namespace

QString personOfMachine(const Settings &settings)
{
    const QStringList offers = {settings.value(shellsettings::PersonName),
                                qEnvironmentVariable("PARTSONG_PERSON"), qEnvironmentVariable("USER"),
                                qEnvironmentVariable("USERNAME")};
    for (const QString &offer : offers) {
        if (!offer.trimmed().isEmpty())
            return offer.trimmed();
    }
    return NewStudyDialog::tr("Researcher");
}

QString studyFolder(const Settings &settings)
{
    const QString last = settings.value(shellsettings::LastFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

NewStudyDialog::NewStudyDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit), m_person(new QLineEdit(personOfMachine(settings))),
      m_place(wordsLabel({})), m_problem(wordsLabel({})), m_warning(new QWidget),
      m_warningText(wordsLabel({})), m_create(primaryButton(tr("Create study"))),
      m_folder(studyFolder(settings))
{
    setWindowTitle(tr("New study"));
    auto *form = column(this, 6, 5);
    m_title->setPlaceholderText(tr("What the study is about"));
    addFormRow(form, tr("&Title"), m_title);
    addFormRow(form, tr("&Your name"), m_person, tr("The History says who did what."));
    auto *place = new QWidget;
    auto *line = row(place, 0, 3);
    auto *change = new QPushButton(tr("&Change folder…"));
    line->addWidget(m_place, 1);
    line->addWidget(change);
    place->setFocusProxy(change);
    addFormRow(form, tr("File"), place);
    setInk(m_problem, Ink::Danger);
    form->addWidget(m_problem);
    buildWarning();
    form->addWidget(m_warning);
    form->addStretch(1);
    auto *buttons = acceptOrCancel(this, m_create);
    form->addWidget(buttons);
    m_create->setDefault(true);
    setScaledMinimumWidth(this, 480);
    connect(m_title, &QLineEdit::textChanged, this, &NewStudyDialog::update);
    connect(m_person, &QLineEdit::textChanged, this, &NewStudyDialog::update);
    connect(change, &QPushButton::clicked, this, &NewStudyDialog::chooseFolder);
    enter(m_folder);
}

void NewStudyDialog::buildWarning()
{
    auto *layout = column(m_warning, 0, 2);
    auto *local = new QPushButton(tr("&Keep it on this computer"));
    setInk(m_warningText, Ink::Warning);
    layout->addWidget(m_warningText);
    layout->addWidget(local, 0, Qt::AlignLeft);
    connect(local, &QPushButton::clicked, this, [this] { enter(workingCopyFolder()); });
}

// Looks what kind of place the folder is once, not at every letter of the title.
void NewStudyDialog::enter(const QString &folder)
{
    m_folder = folder;
    const PlaceWarning warning = placeWarning(folder + u"/study.partsong"_s);
    m_warningText->setText(
        warning.kind == PlaceKind::Network
            ? tr("This folder is on a network drive, where two people writing at once can damage a study.")
            : tr("This folder is synchronised by %1, which can damage a study while it is open.")
                  .arg(warning.service));
    m_warning->setVisible(warning.kind != PlaceKind::Local);
    update();
}

NewStudyDialog::Input NewStudyDialog::input() const
{
    const QString name = fileNameFor(m_title->text());
    return {m_title->text().trimmed(), m_person->text().trimmed(), m_folder + u'/' + name + u".partsong"_s};
}

void NewStudyDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the study"), m_folder);
    if (folder.isEmpty())
        return;
    enter(folder);
}

void NewStudyDialog::update()
{
    const Input now = input();
    const bool named = !fileNameFor(now.title).isEmpty();
    const bool taken = named && QFileInfo::exists(now.path);
    m_place->setText(named ? QDir::toNativeSeparators(now.path) : QDir::toNativeSeparators(m_folder));
    m_problem->setText(taken ? tr("There is a file of this name already. Choose another title or folder.")
                             : QString());
    m_problem->setVisible(taken);
    m_create->setEnabled(named && !taken && !now.person.isEmpty());
}

} // namespace partsong
